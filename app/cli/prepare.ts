import { spawnSync } from 'node:child_process';

/**
 * After `npm ci`: makes the database client in app/store/generated and the tally command in build/. Prisma wants a
 * native engine that generating never runs, so any existing file does.
 */
const steps: [string, string[]][] = [
  ['prisma', ['generate']],
  ['tsx', ['app/cli/bundle.ts', 'cli/tally']],
];

for (const [command, args] of steps) {
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  };
  const { status, stdout, stderr } = spawnSync(command, args, { env, encoding: 'utf8' });
  if (status === 0) continue;
  console.error(`${command} ${args.join(' ')} failed:\n${stdout ?? ''}${stderr ?? ''}`);
  process.exit(1);
}
