import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Job, Outcome, Pen } from './job';
import { createPen, headersOf } from './pen';

/** How many marks a juror gives before the page is opened anew. */
const marksOfPage = 13;

type Answer = { status: number; body: string };

/**
 * Jurors at work beside other load: each saves a mark at the job's pace, with chance in it so that they do not fall
 * into step, whatever an answer takes, and opens the sheet's page after all marks of a sheet. Answers a player that keeps the pens between calls.
 */
export function playJurors(job: Job): (seconds: number) => Promise<Outcome> {
  const agent = new Agent({ keepAlive: true, maxSockets: job.pens.length });
  const jurors = job.pens.map((pen) => ({ pen, ...createPen(pen) }));
  return async (seconds) => {
    const outcome: Outcome = { elapsed: 0, times: [], refused: {}, broken: 0 };
    const begun = performance.now();
    const until = begun + seconds * 1000;
    await Promise.all(jurors.map((juror) => work(job, agent, juror, until, outcome)));
    outcome.times.sort((a, b) => a - b);
    return { ...outcome, elapsed: performance.now() - begun };
  };
}

type Juror = ReturnType<typeof createPen> & { pen: Pen };

async function work(job: Job, agent: Agent, juror: Juror, until: number, outcome: Outcome): Promise<void> {
  const pace = job.pace as number;
  let due = performance.now();
  for (let turn = 1; ; turn += 1) {
    due += Math.random() * 2 * pace;
    await pause(Math.max(0, due - performance.now()));
    if (performance.now() >= until) return;
    const opens = juror.pen.tablet === null && turn % (marksOfPage + 1) === 0;
    const sent = performance.now();
    try {
      const { status, body } = await ask(job.origin, agent, juror.pen, opens ? null : juror.next());
      if (status !== 200) outcome.refused[status] = (outcome.refused[status] ?? 0) + 1;
      else outcome.times.push(performance.now() - sent);
      if (status === 200 && !opens) juror.learn(body);
    } catch {
      outcome.broken += 1;
    }
  }
}

/** Opens the pen's page, or saves `body`. */
function ask(origin: string, agent: Agent, pen: Pen, body: string | null): Promise<Answer> {
  const headers = { ...headersOf(pen, origin), 'accept-encoding': 'identity' };
  const options = body === null ? { agent, headers } : { agent, method: 'POST', headers };
  return new Promise((resolve, reject) => {
    const sent = request(origin + (body === null ? pen.page : pen.path), options, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString() }),
      );
    });
    sent.on('error', reject);
    sent.end(body ?? undefined);
  });
}
