import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bundleJson, type Json } from '../support/bundle-json';

/** The command as a person runs it: what it prints where, and its exit code. */
const folder = mkdtempSync(join(tmpdir(), 'tally-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: Json): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

function run(args: string[], input = ''): { code: number | null; out: string; complaints: string } {
  const command = spawnSync(process.execPath, ['--import', 'tsx', 'app/cli/tally.ts', ...args], { input });
  return { code: command.status, out: String(command.stdout), complaints: String(command.stderr) };
}

const bundle = file('bundle.json', bundleJson());
const printed = run([bundle]);

test('a bundle is tallied on standard output, with the digest of its bytes', () => {
  const digest = createHash('sha256').update(JSON.stringify(bundleJson())).digest('hex');
  expect(printed).toMatchObject({ code: 0, complaints: '' });
  expect(JSON.parse(printed.out)).toMatchObject({ format: 'cnnt-result/1', bundleSha256: digest });
});

test('the same bytes on standard input give the same bytes', () => {
  expect(run(['-'], JSON.stringify(bundleJson()))).toEqual(printed);
});

test('an invalid bundle prints its faults on standard error only', () => {
  const invalid = { ...bundleJson(), format: 'x', jurors: null };
  expect(run([file('invalid.json', invalid)])).toEqual({
    code: 2,
    out: '',
    complaints: '$.format: must be one of "cnnt-round/1"\n$.jurors: must be an array\n',
  });
});

const text = JSON.stringify(bundleJson());
const decimal = 'must be a decimal string such as "10.5", with at most two decimals';
const mark = (written: string) => text.replace('"1.1":"30.5"', `"1.1":${written}`);
const refusals: [string, string, string][] = [
  ['what is not JSON', text.slice(1), '$: is not JSON'],
  ['nothing', '', '$: is not JSON'],
  ['NaN', mark('NaN'), '$: is not JSON'],
  ['a nest of brackets', '['.repeat(2_000_000), '$: has more than 1000000 levels of nesting'],
  ['a repeated key', text.replace('"year"', '"year":1,"year"'), '$.round.year: repeats a key'],
  ['a number as mark', mark('30.5'), `$.sheets[0].marks["1.1"]: ${decimal}`],
  ['an exponent', mark('"1e1"'), `$.sheets[0].marks["1.1"]: ${decimal}`],
  ['a blank', mark('" 10"'), `$.sheets[0].marks["1.1"]: ${decimal}`],
  ['a comma', mark('"10,5"'), `$.sheets[0].marks["1.1"]: ${decimal}`],
  ['a sign', mark('"+5"'), `$.sheets[0].marks["1.1"]: ${decimal}`],
  [
    'a mark for __proto__',
    text.replace('"1.1":"30.5"', '"1.1":"30.5","__proto__":"1"'),
    '$.sheets[0].marks.__proto__: is for no criterion',
  ],
];

test.each(refusals)('%s is refused with its reason on one line', (_, input, complaint) => {
  expect(run(['-'], input)).toEqual({ code: 2, out: '', complaints: `${complaint}\n` });
});

test('an equal expectation exits 0 and prints nothing', () => {
  const expected = file('same.json', JSON.parse(printed.out));
  expect(run([bundle, '--expect', expected])).toEqual({ code: 0, out: '', complaints: '' });
});

test('another expectation exits 1 with the differences on standard error', () => {
  const expected = JSON.parse(printed.out);
  expected.entries[0].rank = 2;
  expect(run(['--expect', file('other.json', expected), '-'], JSON.stringify(bundleJson()))).toEqual({
    code: 1,
    out: '',
    complaints: '$.entries[0].rank: is 1, expected 2\n',
  });
});

test.each([[[]], [['a', 'b']], [['--what']], [['-', '--expect', '-']], [['/nowhere.json']]])(
  '%j cannot be carried out',
  (args) => {
    const refused = run(args);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.complaints).not.toBe('');
  },
);
