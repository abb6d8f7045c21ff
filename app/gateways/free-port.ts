import { createServer } from 'node:net';

/** A loopback port that nothing listens on. */
export async function freePort(): Promise<number> {
  const port = await listen(0, '127.0.0.1');
  if (port === null) throw new Error('No free port on this machine.');
  return port;
}

/** The first port from `wanted` on that nothing listens on. */
export async function freePortFrom(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + 100; port += 1) {
    if ((await listen(port)) !== null) return port;
  }
  throw new Error(`Ports ${wanted} to ${wanted + 99} are all taken.`);
}

/** Listens for a moment; answers the port, or null where it is taken. */
function listen(port: number, host?: string): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createServer().once('error', () => resolve(null));
    probe.listen({ port, host, exclusive: true }, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : null));
    });
  });
}
