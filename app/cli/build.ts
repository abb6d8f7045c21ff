import { spawn } from 'node:child_process';
import { isBuilt, markBuilt } from './freshness';

/** Builds into build/ what is older there than its sources. Throws what the build said. */
export async function buildWhereStale(): Promise<void> {
  if (!isBuilt()) await build();
}

/** `npm run build`: pages, then the tablet's service worker, which names their files, then server and commands. */
async function build(): Promise<void> {
  const begun = new Date();
  await run('remix', ['vite:build']);
  await run('tsx', ['app/cli/build-worker.ts']);
  await run('tsx', ['app/cli/bundle.ts']);
  markBuilt(begun);
}

function run(command: string, args: string[]): Promise<void> {
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    PATH: `node_modules/.bin:${process.env.PATH}`,
  };
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${command} ${args.join(' ')} failed:\n${Buffer.concat(said)}`));
    });
  });
}

if (process.argv[1] === import.meta.filename) await build();
