import { sizes } from '../seeds/load/sizes';
import type { Job } from './job';
import { addresses, type Scene } from './scene';

/** What a row is to reach: p50 in ms at one connection, then requests a second and processor ms a request at 16. */
export type Goal = { p50?: number; rate?: number; cpu?: number };

export type Load = Pick<Job, 'paths' | 'cookie' | 'pens' | 'pace'>;

/** A row of the table: what is asked for, by whom, and what shows that an answer is the whole work. */
export type Row = {
  id: string;
  work: string;
  goal: Goal | null;
  load(scene: Scene, connections: number): Promise<Load> | Load;
  /** A text that the first page holds in so many different forms. */
  proof?: { shape: RegExp; count: number };
};

export const reading = (paths: string[], cookie: string | null = null): Load => {
  return { paths, cookie, pens: [], pace: null };
};

const saving = (marks: number): Row['load'] => {
  return async (scene, connections) => ({ ...reading([]), pens: await scene.pens(connections, marks) });
};

const exchanging = (marks: number): Row['load'] => {
  return async (scene, connections) => ({ ...reading([]), pens: await scene.tablets(connections, marks) });
};

const saved = { p50: 2.5, rate: 1000, cpu: 2 };
const { scoring, counted, large, published } = sizes;

export const rows: Row[] = [
  {
    id: 'list',
    work: `juror's list of ${scoring.entries} entries`,
    goal: { p50: 4, rate: 500, cpu: 4 },
    load: (scene) => reading([addresses.list()], scene.juror),
    proof: { shape: /\/sheets\/[0-9a-f-]{36}/g, count: scoring.entries },
  },
  {
    id: 'sheet',
    work: `scoring page, ${scoring.entries - scoring.signed} of them in turn`,
    goal: { p50: 3, rate: 700, cpu: 3 },
    load: (scene) => reading(scene.unsigned.map(addresses.sheet), scene.juror),
    proof: { shape: /marks\[\d+\]/g, count: 13 },
  },
  { id: 'save', work: 'save of a score sheet: one mark', goal: saved, load: saving(1) },
  { id: 'save-all', work: 'save of a score sheet: all 13 marks', goal: saved, load: saving(13) },
  { id: 'exchange', work: 'tablet exchange of one mark', goal: saved, load: exchanging(1) },
  {
    id: 'ranking',
    work: `ranking of ${counted.entries} from ${counted.jurors} jurors, reliability`,
    goal: { p50: 6, rate: 250, cpu: 7 },
    load: (scene) => reading([addresses.tally(counted.code)], scene.organiser),
    proof: { shape: new RegExp(`${counted.code}-\\d-\\d{3}`, 'g'), count: counted.entries },
  },
  {
    id: 'ranking-large',
    work: `ranking of ${large.entries} from ${large.jurors} jurors, reliability`,
    goal: { p50: 12 },
    load: (scene) => reading([addresses.tally(large.code)], scene.organiser),
    proof: { shape: new RegExp(`${large.code}-\\d-\\d{3}`, 'g'), count: large.entries },
  },
  {
    id: 'results',
    work: 'published results, anonymous',
    goal: { rate: 5000 },
    load: () => reading([addresses.results()]),
    proof: { shape: /\/products\/[\w-]+(?=")/g, count: published.entries },
  },
  {
    id: 'product',
    work: 'product pages in turn, anonymous',
    goal: null,
    load: (scene) => reading(scene.products.map(addresses.product)),
  },
  {
    id: 'check',
    work: 'certificate checks in turn, anonymous',
    goal: null,
    load: (scene) => reading(scene.certificates.map(addresses.check)),
  },
];
