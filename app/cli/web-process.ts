import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import type { Config } from '~/gateways/config';
import { createLog } from '~/gateways/log';
import { routesWithoutRow } from '~/http/access';
import { malformedAnswer } from '~/http/security-headers';
import { createSessions } from '~/http/session';
import { createWebApp } from '~/http/web-app';
import { sessionAdapter } from '~/store/session-adapter';
import { createWorld } from './world';

const patience = 25_000;

/** One web process: a world, the pages and a listener. At SIGTERM and SIGINT it finishes what runs and ends. */
export async function runWebProcess(config: Config & { databaseUrl: string }): Promise<void> {
  const log = createLog(config.logLevel);
  const world = await createWorld({ ...config, connections: 10 });
  const build = await loadBuild();
  const app = createWebApp({
    world,
    sessions: createSessions(sessionAdapter(world.db), config.origin),
    build,
    clientFolder: path.resolve('build/client'),
    mostInFlight: config.mostInFlight,
    trustedProxies: config.trustedProxies,
    onFault: (incident, error) => log.error({ incident, err: error }, 'fault'),
  });
  const server = createServer(app).listen({ port: config.port, host: config.host });
  server.keepAliveTimeout = 65_000;
  answerMalformed(server, config.origin);
  server.on('error', (error) => {
    log.error(error.message);
    process.exit(1);
  });
  const stop = once(async () => {
    await world.changes.stop();
    await finish(server);
    await world.db.$disconnect();
    process.exit(0);
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
}

/** The framework's build; a route that the table of guards does not know is not served. */
export async function loadBuild(): Promise<ServerBuild> {
  const build: ServerBuild = await import(pathToFileURL(path.resolve('build/server/index.js')).href);
  const unguarded = routesWithoutRow(Object.keys(build.routes));
  if (unguarded.length > 0)
    throw new Error(`Routes without a row in http/route-access: ${unguarded.join(', ')}`);
  return build;
}

/** Takes no more connections and waits for the requests that run; those that outlast our patience are cut. */
export function finish(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const late = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(late);
      resolve();
    });
  });
}

/** What is no request is answered with the headers that every answer has. */
export function answerMalformed(server: Server, origin: string): void {
  const statuses: Record<string, string> = {
    HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
    ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  };
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy();
    socket.end(malformedAnswer(origin, statuses[error.code ?? ''] ?? '400 Bad Request'));
  });
}

function once(work: () => Promise<void>): () => void {
  let begun = false;
  return () => {
    if (!begun) void work();
    begun = true;
  };
}
