import cluster from 'node:cluster';
import { runPrimaryProcess } from '~/cli/primary-process';
import { runWebProcess } from '~/cli/web-process';
import { readConfigOrExit } from '~/gateways/config';

/** `npm start`: a first process that keeps the database and the jobs, and web processes that answer. */
const config = readConfigOrExit(process.env);

const running = cluster.isPrimary
  ? runPrimaryProcess(config)
  : runWebProcess({ ...config, databaseUrl: config.databaseUrl ?? '' });

running.catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
