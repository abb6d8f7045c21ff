import { spawnSync } from 'node:child_process';
import { beforeAll, expect, test } from 'vitest';
import { noFilter } from '~/domain/published-filter';
import type { EntryResult, RoundResult } from '~/domain/result';
import { checkBundle } from '~/usecases/open-data/check-bundle';
import type { OpenText } from '~/usecases/open-data/open-text';
import { readBundle } from '~/usecases/open-data/read-bundle';
import { readResults } from '~/usecases/open-data/read-results';
import { showResults } from '~/usecases/public/show-results';
import { publishList } from '~/usecases/publication/publish-list';
import { showTally } from '~/usecases/tally/show-tally';
import { decidedRound, organiser } from '../../support/decided-round';
import { granted } from '../../support/people';
import { type TestWorld, testWorld } from '../../support/world';

/** One count: the tally page, the publication, the open files, the command and the check page say the same of a round. */
let world: TestWorld;
const roundCode = '2026-BAC';

let before: Awaited<ReturnType<typeof tallyPage>>;
let bundle: string;
let result: string;

const tallyPage = async () => granted(await showTally(world, organiser, { roundCode, group: null, q: '' }));

function command(args: string[], input: string): { code: number | null; out: string; complaints: string } {
  const ran = spawnSync(process.execPath, ['--import', 'tsx', 'app/cli/tally.ts', ...args], { input });
  return { code: ran.status, out: String(ran.stdout), complaints: String(ran.stderr) };
}

beforeAll(async () => {
  world = await testWorld();
  await decidedRound(world, { code: roundCode });
  before = await tallyPage();
  const decision = { decisionNumber: '44/QĐ', decisionDate: '2026-06-10', disclosure: 'BUNDLE' as const };
  granted(await publishList(world, organiser, { roundCode, ...decision }));
  bundle = ((await readBundle(world, null, { roundCode })) as OpenText).text;
  result = ((await readResults(world, null, { roundCode })) as OpenText).text;
});

test('the command prints of the open bundle the very bytes that were published', () => {
  expect(command(['-'], bundle)).toEqual({ code: 0, out: result, complaints: '' });
});

test('the open files are the frozen ones', async () => {
  const row = await world.db.publication.findFirstOrThrow({ where: { round: { code: roundCode } } });
  expect([row.bundle, row.result]).toEqual([bundle, result]);
});

/** The figures of a page's lines as an entry of the result has them. */
const figures = (lines: readonly (Omit<EntryResult, 'id'> & { code: string })[]) =>
  lines.map(({ code, group, outcome, sheets, score, rank, tied }) => ({
    ...{ id: code, group, outcome, sheets, score, rank, tied },
  }));

test('the tally page shows the published figures, before and after publication', async () => {
  const published = JSON.parse(result) as RoundResult;
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  for (const page of [before, await tallyPage()]) {
    expect(page.counts).toEqual(published.counts);
    expect(figures(page.lines).sort(byId)).toEqual([...published.entries].sort(byId));
    expect(page.ignored).toEqual(published.ignoredSheets);
    expect(page.groups.map(({ group, alpha }) => ({ group, alpha }))).toEqual(published.reliability.groups);
  }
});

test('the public page shows the recognised entries of the published result', async () => {
  const page = granted(await showResults(world, { roundCode, filter: noFilter }));
  const { entries, counts } = JSON.parse(result) as RoundResult;
  const recognised = entries.filter((entry) => entry.outcome === 'RECOGNISED');
  expect(page.kind === 'published' && page.counts).toEqual(counts);
  expect(
    page.kind === 'published' && page.rows.map(({ entry, score, rank }) => [entry, score, rank]).sort(),
  ).toEqual(recognised.map(({ id, score, rank }) => [id, score?.display, rank]).sort());
});

test('the check page recomputes the published digests', async () => {
  const { counts } = JSON.parse(result) as RoundResult;
  expect(await checkBundle(world, null, new TextEncoder().encode(bundle))).toMatchObject({
    ...{ kind: 'sound', verdict: 'SAME', counts },
  });
});
