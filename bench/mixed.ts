import type { House } from './house';
import { type Measurement, measure, quantile } from './measure';
import { failureOf } from './page-rows';
import { milliseconds } from './print';
import { reading } from './rows';
import { addresses, type Scene } from './scene';

/** The public while jurors score: what is asked for at once, and what it has to reach. */
const publicConnections = 64;
const jurors = 60;
const goal = { rate: 5000, publicP99: 300, jurorsP95: 150 };

/** Of ten public pages seven are lists, two are products and one is a certificate's check. */
function publicMix({ products, certificates }: Scene): string[] {
  return certificates.flatMap((code, index) => {
    const [one, other] = [products[index], products[(index + 1) % products.length]] as [string, string];
    const lists = Array<string>(7).fill(addresses.results());
    return [...lists, addresses.product(one), addresses.product(other), addresses.check(code)];
  });
}

/** Measures the public mix while every juror saves a mark a second and opens a sheet after 13 marks. */
export async function measureMixed(
  house: House,
  scene: Scene,
  pid: number,
  time: { warm: number; seconds: number },
): Promise<string[]> {
  const { origin } = house.world;
  const outside = { ...time, origin, connections: publicConnections, ...reading(publicMix(scene)) };
  const pens = await scene.pens(jurors, 1);
  const inside = { ...time, origin, connections: jurors, ...reading([]), pens, pace: 1000 };
  const [people, scorers] = (await measure(pid, [outside, inside])) as [Measurement, Measurement];
  const failure = failureOf(people) ?? failureOf(scorers);
  const rate = (people.times.length / people.elapsed) * 1000;
  const [p99, p95] = [quantile(people.times, 0.99), quantile(scorers.times, 0.95)];
  const reached = rate >= goal.rate && p99 <= goal.publicP99 && p95 <= goal.jurorsP95;
  return [
    `public: ${rate.toFixed(0)} req/s, p50 ${milliseconds(quantile(people.times, 0.5))}, p99 ${milliseconds(p99)}`,
    `jurors: ${scorers.times.length} answers, p50 ${milliseconds(quantile(scorers.times, 0.5))}, p95 ${milliseconds(p95)}`,
    `goal: public ${goal.rate} req/s and p99 ${goal.publicP99} ms, jurors p95 ${goal.jurorsP95} ms`,
    failure ? `FAILED: ${failure}` : reached ? 'reached' : 'not reached',
  ];
}
