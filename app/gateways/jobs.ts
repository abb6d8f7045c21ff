import PgBoss from 'pg-boss';
import type { Letter } from './letters';

/** What can be asked to be done after a change is committed. */
export type JobData = { mail: Letter };

type JobName = keyof JobData;

/** A transaction, as far as a job needs it: the job is written in it and exists only if it is committed. */
type Connection = { $queryRawUnsafe<T>(query: string, ...values: unknown[]): Promise<T> };

export type Jobs = {
  /** Asks for a job in the caller's transaction; it runs soon after the commit, again where it fails. */
  enqueue<N extends JobName>(tx: Connection, name: N, data: JobData[N]): Promise<void>;
};

export type JobHandlers = { [N in JobName]: (data: JobData[N]) => Promise<void> };

const names: JobName[] = ['mail'];
const retries = { retryLimit: 8, retryDelay: 15, retryBackoff: true };

/** Asks for jobs; it needs no connection of its own and runs in every web process. */
export function createJobs(): Jobs {
  const boss = new PgBoss({
    db: { executeSql: () => Promise.reject(new Error('a job needs a transaction')) },
  });
  return {
    async enqueue(tx, name, data) {
      await boss.send(name, data, { ...retries, db: asPgBossDatabase(tx) });
    },
  };
}

/** Prisma sends an object as it is: job data goes as JSON text, which the query casts. */
function asPgBossDatabase(tx: Connection): PgBoss.Db {
  return {
    async executeSql(text, values) {
      const plain = values.map((value) => (isObject(value) ? JSON.stringify(value) : value));
      return { rows: await tx.$queryRawUnsafe<unknown[]>(text, ...plain) };
    },
  };
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !(value instanceof Date);
}

/** Makes or renews the tables of the queue in the database at `url`. */
export async function prepareJobs(url: string): Promise<void> {
  const boss = new PgBoss({ connectionString: url, max: 1, supervise: false, schedule: false });
  await boss.start();
  const known = await boss.getQueues();
  for (const name of names) {
    if (!known.some((queue) => queue.name === name)) await boss.createQueue(name);
  }
  await boss.stop({ graceful: false });
}

/** Works off the queue until stopped; runs in one process. `onError` hears of failures, which are tried again. */
export async function runJobs(
  url: string,
  handlers: JobHandlers,
  onError: (error: unknown) => void,
): Promise<{ stop(): Promise<void> }> {
  const boss = new PgBoss({ connectionString: url, max: 3, schedule: false });
  let stopping = false;
  boss.on('error', (error) => {
    if (!stopping) onError(error);
  });
  await boss.start();
  for (const name of names) {
    await boss.work<JobData[typeof name]>(name, { batchSize: 1 }, async ([job]) => {
      if (!job) return;
      try {
        await handlers[name](job.data);
      } catch (error) {
        onError(error);
        throw error;
      }
    });
  }
  return {
    stop: () => {
      stopping = true;
      return boss.stop({ timeout: 10_000 });
    },
  };
}
