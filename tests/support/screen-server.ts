import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '~/gateways/free-port';

export type ScreenServer = { origin: string; stop(): Promise<void> };

/** The running server that ORIGIN names, or the server of the tests in a browser on a port of its own. */
export async function screenServer(): Promise<ScreenServer> {
  if (process.env.ORIGIN) return { origin: process.env.ORIGIN, stop: async () => undefined };
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const child = spawn(
    process.execPath,
    ['--disable-warning=DeprecationWarning', '--import', 'tsx', 'tests/support/e2e-server.ts'],
    { env: { ...process.env, E2E_PORT: String(port) }, stdio: 'inherit', detached: true },
  );
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void stop().finally(() => process.exit(130)));
  }
  while (!(await answers(origin))) {
    if (child.exitCode !== null) throw new Error('the server does not start');
    await pause(200);
  }
  return { origin, stop };
}

function answers(origin: string): Promise<boolean> {
  return fetch(`${origin}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );
}
