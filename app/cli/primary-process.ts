import cluster, { type Worker } from 'node:cluster';
import path from 'node:path';
import type { Config } from '~/gateways/config';
import { runJobs } from '~/gateways/jobs';
import { createLog } from '~/gateways/log';
import { createMail } from '~/gateways/mail';
import { openReadyDatabase } from './database';

/**
 * The first process: brings the database up, works off the jobs and keeps the web processes running. At SIGTERM and
 * SIGINT the web processes finish their requests, then the jobs end, then the database that was started here.
 */
export async function runPrimaryProcess(config: Config): Promise<void> {
  const log = createLog(config.logLevel);
  const database = await openReadyDatabase(config);
  const mail = createMail({
    url: config.mailUrl,
    from: config.mailFrom,
    folder: path.join(config.dataFolder, 'mail'),
  });
  const jobs = await runJobs(database.url, { mail: mail.send }, (error) => log.error({ err: error }, 'job'));
  const web = keepRunning(config, database.url, log.warn.bind(log), () => stop(1));
  let stopping = false;
  async function stop(code: number): Promise<void> {
    if (stopping) return;
    stopping = true;
    await web.stop();
    await jobs.stop();
    await database.stop();
    process.exit(code);
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(0));
  web.listening.then(() => log.info(`${config.origin} on port ${config.port}`));
}

type Web = { listening: Promise<void>; stop(): Promise<void> };

/** Starts as many web processes as configured and replaces one that ends; one that never listened ends the product. */
function keepRunning(
  config: Config,
  databaseUrl: string,
  warn: (text: string) => void,
  giveUp: () => void,
): Web {
  let stopping = false;
  const listened = new Set<number>();
  const fork = () => cluster.fork({ DATABASE_URL: databaseUrl, NODE_ENV: 'production' });
  const listening = new Promise<void>((resolve) => {
    cluster.on('listening', (worker) => {
      listened.add(worker.id);
      if (listened.size === config.processes) resolve();
    });
  });
  cluster.on('exit', (worker, code, signal) => {
    if (stopping) return;
    warn(`web process ${worker.process.pid} ended (${signal ?? code})`);
    if (listened.has(worker.id)) fork();
    else giveUp();
  });
  for (let count = 0; count < config.processes; count += 1) fork();
  return {
    listening,
    async stop() {
      stopping = true;
      const workers = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
      await Promise.all(workers.map(ended));
    },
  };
}

function ended(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    if (worker.isDead()) return resolve();
    worker.once('exit', () => resolve());
    worker.process.kill('SIGTERM');
  });
}
