import { Worker } from 'node:worker_threads';

/**
 * A thread beside that of the web process, for work on what strangers send: however long that takes, the process answers
 * others meanwhile. One job at a time, each in a thread of its own, so that none leaves memory behind; who comes later
 * waits in line.
 */
export type SideThread = {
  /** What the thread answers to a job; or why it does not: the line is full, or the job outlasts its time or memory. */
  run(job: unknown): Promise<{ answer: unknown } | { unanswered: 'BUSY' | 'EXHAUSTED' }>;
};

type Bounds = { waiting: number; milliseconds: number; megabytes: number };

const usual: Bounds = { waiting: 4, milliseconds: 10_000, megabytes: 1024 };

/** Makes the thread's line. `script` is the file that a thread runs: it reads `workerData` and posts one message. */
export function createSideThread(script: string | URL, bounds: Bounds = usual): SideThread {
  let inLine = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    async run(job) {
      if (inLine > bounds.waiting) return { unanswered: 'BUSY' };
      inLine += 1;
      const turn = last.then(() => runAlone(script, bounds, job));
      last = turn.catch(() => null);
      try {
        return await turn;
      } finally {
        inLine -= 1;
      }
    },
  };
}

async function runAlone(
  script: string | URL,
  { milliseconds, megabytes }: Bounds,
  job: unknown,
): ReturnType<SideThread['run']> {
  const resourceLimits = { maxOldGenerationSizeMb: megabytes };
  const worker = new Worker(script, { workerData: job, resourceLimits });
  let late: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve, reject) => {
      late = setTimeout(() => resolve({ unanswered: 'EXHAUSTED' }), milliseconds);
      worker.once('message', (answer) => resolve({ answer }));
      worker.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ unanswered: 'EXHAUSTED' });
        else reject(error);
      });
      worker.once('exit', () => reject(new Error('a side thread ended without an answer')));
    });
  } finally {
    clearTimeout(late);
    await worker.terminate();
  }
}
