import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

/**
 * Builds the tablet's service worker into build/client, after the pages: it is told which of their files the tablet's
 * page is made of. `tsx app/cli/build-worker.ts`.
 */
type Chunk = { file: string; imports?: string[]; dynamicImports?: string[]; assets?: string[] };
type Chunks = Record<string, Chunk>;
type Part = { module: string; imports?: string[]; css?: string[] };
type Pages = { url: string; entry: Part; routes: Record<string, Part> };

const client = 'build/client';
const page = '/jury/tablet';
const route = 'routes/jury+/tablet';
/** The module whose assets are the styles of every page. */
const frame = 'app/root.tsx?__remix-build-client-route';
/** What the entry loads by itself on the tablet's page, one of the two. */
const catalogues = ['app/i18n/vi/tablet-page.ts', 'app/i18n/en/tablet-page.ts'];

const plain = [
  ...readdirSync('public/fonts')
    .filter((name) => name.endsWith('.woff2'))
    .map((name) => `/fonts/${name}`),
  ...readdirSync('public/icons').map((name) => `/icons/${name}`),
  '/favicon.svg',
  '/tablet.webmanifest',
];

/** What the framework says of its pages: the browser's own manifest. */
function readPages(): Pages {
  const name = readdirSync(path.join(client, 'assets')).find((file) => /^manifest-.*\.js$/.test(file));
  if (!name) throw new Error('The pages are not built: there is no manifest of them.');
  const text = readFileSync(path.join(client, 'assets', name), 'utf8');
  return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
}

/** The files of the tablet's page: its modules with all they import, styles, both catalogues. */
function filesOfPage({ url, entry, routes }: Pages, chunks: Chunks): string[] {
  const parts = [entry, routes.root, routes[route]].filter((part) => part !== undefined);
  if (parts.length < 3) throw new Error(`The build has no ${route}.`);
  const loaded = parts.flatMap(({ module, imports = [], css = [] }) => [module, ...imports, ...css]);
  const later = [`app/${route}.tsx?__remix-build-client-route`, ...catalogues];
  const texts = later.flatMap((name) => closure(chunks, name));
  const styles = chunks[frame]?.assets?.map((file) => `/${file}`) ?? [];
  return [...new Set([url, ...loaded, ...styles, ...texts])].sort();
}

/** A module with everything it imports, at once or later. */
function closure(chunks: Chunks, name: string, seen = new Set<string>()): string[] {
  const chunk = chunks[name];
  if (!chunk) throw new Error(`The build has no ${name}.`);
  if (seen.has(name)) return [];
  seen.add(name);
  const { file, imports = [], dynamicImports = [] } = chunk;
  return [`/${file}`, ...[...imports, ...dynamicImports].flatMap((other) => closure(chunks, other, seen))];
}

const pages = readPages();
const chunks: Chunks = JSON.parse(readFileSync('build/.vite/client-manifest.json', 'utf8'));
const files = [...filesOfPage(pages, chunks), ...plain];
const digest = createHash('sha256');
for (const file of files) digest.update(file).update(readFileSync(path.join(client, file)));
const kept = {
  name: `binh-chon-tablet-${digest.digest('hex').slice(0, 16)}`,
  ...{ page, entry: pages.entry.module, documents: [page, `${page}?lang=en`], files },
};

await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  define: { __KEPT__: JSON.stringify(kept) },
  build: {
    target: 'es2022',
    outDir: client,
    emptyOutDir: false,
    lib: {
      entry: 'app/offline/service-worker/service-worker.ts',
      formats: ['es'],
      fileName: () => 'service-worker.js',
    },
  },
});
