import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { compile } from 'tailwindcss';
import { expect, test } from 'vitest';

/** A class without a rule is a page without its layout: neither the compiler nor axe sees it. */
const require = createRequire(import.meta.url);
const styles = path.resolve('app/styles');

const sheets = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => readFileSync(path.join('app', file), 'utf8'));

/** The words of every `className`, without what is put together while the page is made. */
function classesIn(source: string): string[] {
  return [...source.matchAll(/className=(?:"([^"]*)"|\{`([^`]*)`\})/g)]
    .flatMap(([, plain, template]) => (plain ?? template ?? '').replace(/\$\{[^}]*\}/g, '$$').split(/\s+/))
    .filter((word) => word !== '' && !word.includes('$'));
}

async function loadStylesheet(id: string, base: string) {
  const file = id === 'tailwindcss' ? require.resolve('tailwindcss/index.css') : path.resolve(base, id);
  return { path: file, base: path.dirname(file), content: readFileSync(file, 'utf8') };
}

test('every class a component names has a rule', async () => {
  const named = [...new Set(sheets.flatMap(classesIn))].sort();
  const entry = readFileSync(path.join(styles, 'app.css'), 'utf8');
  const { build } = await compile(entry, { base: styles, loadStylesheet });
  const rules = build(named).replaceAll('\\', '');
  expect(named.length).toBeGreaterThan(200);
  expect(named.filter((name) => !rules.includes(`.${name}`))).toEqual([]);
});
