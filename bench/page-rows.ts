import type { House } from './house';
import type { Job, Outcome } from './job';
import { type Measurement, measure, quantile } from './measure';
import { milliseconds } from './print';
import type { Goal, Row } from './rows';
import type { Scene } from './scene';

/** How many connections make the second load of a row. */
export const wide = 16;

/** A row measured, or why it failed. */
export type Measured = { row: Row; one?: Measurement; many?: Measurement; failure: string | null };

export type Time = { warm: number; seconds: number };

/** What must not happen while a row is measured: an answer other than 2xx, or none. */
export function failureOf({ refused, broken, times }: Outcome): string | null {
  const statuses = Object.entries(refused).map(([status, count]) => `${count} × ${status}`);
  if (broken > 0) statuses.push(`${broken} without answer`);
  if (statuses.length > 0) return statuses.join(', ');
  return times.length === 0 ? 'no answers' : null;
}

/** Measures one row at 1 and at 16 connections, after its first page has been seen to hold what the row says. */
export async function measureRow(
  house: House,
  scene: Scene,
  pid: number,
  row: Row,
  time: Time,
): Promise<Measured> {
  const unproved = await lackOf(house, scene, row);
  if (unproved) return { row, failure: unproved };
  const one = await measureAt(house, scene, pid, row, { ...time, connections: 1 });
  const many = await measureAt(house, scene, pid, row, { ...time, connections: wide });
  const failure = failureOf(one.measured) ?? failureOf(many.measured) ?? one.lost ?? many.lost;
  return { row, one: one.measured, many: many.measured, failure };
}

async function lackOf(house: House, scene: Scene, row: Row): Promise<string | null> {
  const { paths, cookie } = await row.load(scene, 1);
  const [path] = paths;
  if (!path) return null;
  const answer = await fetch(house.world.origin + path, { headers: cookie ? { cookie } : {} });
  if (!answer.ok) return `${path} answers ${answer.status}`;
  if (!row.proof) return null;
  const page = await answer.text();
  const found = new Set(Array.from(page.matchAll(row.proof.shape), ([text]) => text)).size;
  return found === row.proof.count ? null : `the page shows ${found} of ${row.proof.count}`;
}

type Run = { measured: Measurement; lost: string | null };

/** Each save that was answered has written its operations: they are counted in the database afterwards. */
export async function measureAt(
  house: House,
  scene: Scene,
  pid: number,
  row: Row,
  time: Time & { connections: number },
): Promise<Run> {
  const load = await row.load(scene, time.connections);
  const job: Job = { origin: house.world.origin, ...time, ...load };
  const before = await scene.operations();
  const [measured] = (await measure(pid, [job])) as [Measurement];
  const written = (await scene.operations()) - before;
  const promised = measured.answered * (load.pens[0]?.marks ?? 0);
  return { measured, lost: written < promised ? `${promised - written} operations are not stored` : null };
}

export const rate = ({ times, elapsed }: Outcome) => (times.length / elapsed) * 1000;

/** Processor milliseconds a request: the product's processes, the database's, and both. */
function cost({ used, times }: Measurement) {
  if (!used) return null;
  const each = (milliseconds: number) => milliseconds / times.length;
  return {
    product: each(used.product),
    database: each(used.database),
    all: each(used.product + used.database),
  };
}

/** Which parts of a goal were not reached; the processor time counts with the database's. */
function missed(goal: Goal, one: Measurement, many: Measurement): string[] {
  const all = cost(many)?.all;
  return [
    ...(goal.p50 !== undefined && quantile(one.times, 0.5) > goal.p50 ? ['p50'] : []),
    ...(goal.rate !== undefined && rate(many) < goal.rate ? ['req/s'] : []),
    ...(goal.cpu !== undefined && all !== undefined && all > goal.cpu ? ['CPU'] : []),
  ];
}

export const headings = [
  'work',
  'p50 at 1',
  'p99 at 1',
  'req/s at 1',
  `p50 at ${wide}`,
  `p99 at ${wide}`,
  `req/s at ${wide}`,
  'CPU node',
  'CPU PostgreSQL',
  'goal: p50 at 1 · req/s · CPU',
  'reached',
];

/** The cells of a measured row, in the order of the headings. */
export function cellsOf({ row, one, many, failure }: Measured): string[] {
  const goal = row.goal ? goalText(row.goal) : '–';
  if (!one || !many || failure) {
    return [row.work, ...Array<string>(8).fill('–'), goal, 'FAILED'];
  }
  const at = (measured: Measurement, share: number) => milliseconds(quantile(measured.times, share));
  const spent = cost(many);
  const lacking = row.goal ? missed(row.goal, one, many) : [];
  return [
    ...[row.work, at(one, 0.5), at(one, 0.99), rate(one).toFixed(0)],
    ...[at(many, 0.5), at(many, 0.99), rate(many).toFixed(0)],
    ...[milliseconds(spent?.product ?? Number.NaN), milliseconds(spent?.database ?? Number.NaN)],
    goal,
    row.goal === null ? '–' : lacking.length === 0 ? 'yes' : `no: ${lacking.join(', ')}`,
  ];
}

function goalText({ p50, rate: perSecond, cpu }: Goal): string {
  return `${p50 === undefined ? '–' : `${p50} ms`} · ${perSecond ?? '–'} · ${cpu === undefined ? '–' : `${cpu} ms`}`;
}
