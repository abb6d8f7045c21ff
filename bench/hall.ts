import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openHouse } from './house';
import type { Job } from './job';
import { type Measurement, measure, quantile } from './measure';
import { milliseconds } from './print';
import { reading } from './rows';
import { openScene } from './scene';

/**
 * `npm run bench:hall`: a hall of 60 jurors, each writing five marks a second on a tablet, for ten minutes. Options:
 * `--minutes N`, `--data FOLDER` keeps the load story. Prints how long exchanges took and whether anything is lost:
 * every operation that was answered for is looked for in the log, with conflicts and what was set aside counted.
 */
const { values: options } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, data: { type: 'string' } },
});

const jurors = 60;
const perSecond = 5;
const goal = 150;
const seconds = Number(options.minutes) * 60;

if (options.data) mkdirSync(options.data, { recursive: true });
const house = await openHouse(options.data, (line) => console.error(line));
try {
  const server = await house.serve();
  const scene = await openScene(house);
  const pens = await scene.tablets(jurors, 1);
  const job: Job = {
    ...{ origin: house.world.origin, connections: jurors, warm: 3, seconds },
    ...{ ...reading([]), pens, pace: 1000 / perSecond },
  };
  const before = await scene.operations();
  const [measured] = (await measure(server.pid, [job])) as [Measurement];
  const written = (await scene.operations()) - before;
  for (const line of report(measured, written)) console.log(line);
  await server.stop();
} finally {
  await house.close();
}

function report({ times, elapsed, refused, broken, answered, used }: Measurement, written: number): string[] {
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => quantile(times, share));
  const lost = Math.max(0, answered - written);
  const cost = used ? milliseconds((used.product + used.database) / times.length) : 'unknown';
  return [
    `${jurors} jurors, ${perSecond} operations a second each, ${(elapsed / 60_000).toFixed(1)} minutes`,
    `answered ${times.length} (${((times.length / elapsed) * 1000).toFixed(0)} a second), CPU each ${cost}`,
    `p50 ${milliseconds(p50 ?? Number.NaN)}, p95 ${milliseconds(p95 ?? Number.NaN)} (goal ${goal} ms), p99 ${milliseconds(p99 ?? Number.NaN)}`,
    `refused ${JSON.stringify(refused)}, without answer ${broken}`,
    `operations answered for, warming included: ${answered}; in the log: ${written}; lost: ${lost}`,
  ];
}
