import { existsSync } from 'node:fs';
import { build } from 'esbuild';

/**
 * Bundles the server and the commands that run without the sources into build/, packages left outside:
 * `tsx app/cli/bundle.ts [ENTRY…]`, all of them where none is named.
 */
const entries: Record<string, string> = {
  server: 'server.ts',
  'cli/admin': 'app/cli/admin.ts',
  'cli/count-thread': 'app/cli/count-thread.ts',
  'cli/migrate': 'app/cli/migrate.ts',
  'cli/tally': 'app/cli/tally.ts',
};

const wanted = process.argv.slice(2);
const chosen = Object.entries(entries).filter(([name]) => wanted.length === 0 || wanted.includes(name));

await build({
  entryPoints: Object.fromEntries(chosen.filter(([, file]) => existsSync(file))),
  outdir: 'build',
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  logLevel: 'warning',
});
