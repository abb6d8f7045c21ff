import { beforeAll, describe, expect, test } from 'vitest';
import { whatIfForm } from '~/forms/what-if';
import { showStatistics } from '~/usecases/tally/show-statistics';
import { showTally } from '~/usecases/tally/show-tally';
import { showTallyEntry } from '~/usecases/tally/show-tally-entry';
import { showWhatIf } from '~/usecases/tally/show-what-if';
import { auditor, type DecidedRound, decidedRound, organiser, secretary } from '../../support/decided-round';
import { granted, refusedWith } from '../../support/people';
import { type TestWorld, testWorld } from '../../support/world';

let world: TestWorld;
let round: DecidedRound;

beforeAll(async () => {
  world = await testWorld();
  round = await decidedRound(world);
});

const roundCode = '2026-BAC';

describe('the pages of a tally', () => {
  test('show the ranking with the range of totals behind each score', async () => {
    const shown = granted(await showTally(world, organiser, { roundCode, group: 1, q: '' }));
    const [first] = shown.lines;
    expect(first).toMatchObject({ code: '2026-BAC-1-001', rank: 1, low: 8450, high: 8450, crossing: false });
    expect(shown.lines.every((line) => line.group === 1)).toBe(true);
    expect(shown.groups.map(({ group, eligible, reached }) => [group, eligible, reached])).toEqual([
      [1, 4, 3],
      [2, 4, 3],
    ]);
  });

  test('find a product without diacritics', async () => {
    const shown = granted(await showTally(world, auditor, { roundCode, group: null, q: 'san pham 2.1' }));
    expect(shown.lines.map((line) => line.code)).toEqual(['2026-BAC-2-001']);
  });

  test('say what each juror gave an entry', async () => {
    const shown = granted(
      await showTallyEntry(world, auditor, { roundCode, entryCode: round.entries[0] as string }),
    );
    expect(shown.sheets.map(({ juror, total }) => [juror, total])).toEqual([
      ['J01', 8450],
      ['J02', 8450],
      ['J03', 8450],
    ]);
    expect(shown.adjusted).toEqual({ adjusted: 8450, error: 0 });
  });

  test('show the jury of a group, the first where none is asked for', async () => {
    const shown = granted(await showStatistics(world, organiser, { roundCode, group: null }));
    expect([shown.group, shown.groups]).toEqual([1, [1, 2]]);
    expect(shown.criteria.map(({ id, sheets }) => [id, sheets])).toEqual([
      ['1.1', 12],
      ['2.1', 12],
    ]);
    expect(shown.names.J01).toBe('Canary Giám Khảo juror1');
  });

  test('word the criteria as the rubric in force does, whatever draft waits beside it', async () => {
    const own = await world.db.rubric.findFirstOrThrow({ where: { roundId: round.id, group: 1 } });
    const draft = { ...own, id: 'draft', version: 2, approvedAt: null, approvedById: null, frozenAt: null };
    await world.db.rubric.create({ data: { ...draft, content: { groups: [] } } });
    const statistics = granted(await showStatistics(world, organiser, { roundCode, group: 1 }));
    const entryCode = '2026-BAC-1-001';
    const entry = granted(await showTallyEntry(world, organiser, { roundCode, entryCode }));
    expect([statistics.wording, entry.wording]).toEqual([own.content, own.content]);
  });

  test('suppose another threshold and save nothing of it', async () => {
    const before = await world.db.auditEvent.count();
    const supposed = whatIfForm.parse({ threshold: '90' });
    const shown = granted(await showWhatIf(world, organiser, { roundCode, supposed }));
    expect([shown.before.reachedThreshold, shown.after.reachedThreshold]).toEqual([6, 0]);
    expect(await world.db.auditEvent.count()).toBe(before);
  });
});

test('a jury in parts is named with its severities, though no model compares it', async () => {
  const parted = await decidedRound(world, { code: '2026-NAM', decided: false });
  const apart = ['J01 3', 'J01 4', 'J02 1', 'J02 2', 'J03 1', 'J03 2'].map((cell) => cell.split(' '));
  await world.db.recusal.createMany({
    data: apart.map(([seat, number]) => ({
      id: `${seat}-${number}`,
      roundId: parted.id,
      seatId: `${parted.id}-${seat}`,
      entryId: `${parted.id}-1-${number}`,
      reason: 'x',
      at: new Date(0),
    })),
  });
  const shown = granted(await showStatistics(world, organiser, { roundCode: '2026-NAM', group: 1 }));
  expect(shown.statistics?.model).toMatchObject({ refused: 'notConnected' });
  expect(shown.severities).toEqual([
    { id: 'J01', sheets: 2, severity: 0 },
    { id: 'J02', sheets: 2, severity: 0 },
    { id: 'J03', sheets: 2, severity: 0 },
  ]);
});

describe('nobody else reads them', () => {
  test.each([
    ['the ranking', () => showTally(world, secretary, { roundCode, group: null, q: '' })],
    ['the statistics', () => showStatistics(world, secretary, { roundCode, group: null })],
    ['an entry', () => showTallyEntry(world, secretary, { roundCode, entryCode: 'x' })],
    ['what if', () => showWhatIf(world, secretary, { roundCode, supposed: whatIfForm.parse({}) })],
  ])('%s', async (_page, show) => {
    expect(refusedWith(await show())).toBe('notAllowed');
  });

  test('an entry that the round does not have is not found', async () => {
    expect(refusedWith(await showTallyEntry(world, organiser, { roundCode, entryCode: 'x' }))).toBe(
      'notFound',
    );
  });
});
