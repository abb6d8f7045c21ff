import autocannon, { type Client, type Request } from 'autocannon';
import type { Job, Outcome, Said } from './job';
import { playJurors } from './jurors';
import { createPen, headersOf } from './pen';

/** Makes the load of one job in a process of its own, told and answering by messages: warms up, then measures. */
process.once('message', async (job: Job) => {
  const requests = job.pace === null ? job.pens.map((pen) => saving(job, pen)) : [];
  const play = job.pace === null ? (seconds: number) => fire(job, requests, seconds) : playJurors(job);
  await say({ warmed: await play(job.warm) });
  await say({ measured: await play(job.seconds) });
  process.disconnect();
});

/** A long answer is handed over whole before the process lets go of the channel. */
function say(said: Said): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(said, (error: Error | null) => (error ? reject(error) : resolve()));
  });
}

/** The one request of a connection with a pen. An answer that is no save leaves the pen as it was. */
function saving({ origin }: Job, pen: Job['pens'][number]): Request {
  const { next, learn } = createPen(pen);
  const headers = headersOf(pen, origin);
  return {
    method: 'POST',
    path: pen.path,
    headers,
    setupRequest: (request) => ({ ...request, body: next() }),
    onResponse: (status, body) => {
      if (status === 200) learn(body);
    },
  };
}

/** Pages as a browser asks for them over https: compressed. */
const pageHeaders = { accept: 'text/html', 'accept-encoding': 'gzip, deflate, br' };

function fire(job: Job, saves: Request[], seconds: number): Promise<Outcome> {
  const headers = { ...pageHeaders, ...(job.cookie && { cookie: job.cookie }) };
  const reads = job.paths.map((path) => ({ path, headers }));
  const from = (index: number) => Math.floor((index * reads.length) / job.connections);
  let connection = 0;
  const setupClient = (client: Client) => {
    const index = connection++;
    const own = saves[index];
    client.setRequests(own ? [own] : [...reads.slice(from(index)), ...reads.slice(0, from(index))]);
  };
  const outcome: Outcome = { elapsed: 0, times: [], refused: {}, broken: 0 };
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const { origin: url, connections } = job;
    const options = { url, connections, duration: seconds, sampleInt: 100, setupClient };
    const tracker = autocannon(options, (error, { errors }) => {
      if (error) return reject(error);
      const times = outcome.times.sort((a, b) => a - b);
      resolve({ ...outcome, times, broken: errors, elapsed: performance.now() - begun });
    });
    tracker.on('response', (_client: Client, status: number, _bytes: number, time: number) => {
      if (status >= 200 && status < 300) outcome.times.push(time);
      else outcome.refused[status] = (outcome.refused[status] ?? 0) + 1;
    });
  });
}
