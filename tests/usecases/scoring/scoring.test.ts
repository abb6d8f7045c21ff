import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { usualRules } from '~/domain/round';
import { showBoard } from '~/usecases/board/show-board';
import { showPanel } from '~/usecases/panel/show-panel';
import { closeScoring } from '~/usecases/scoring/close-scoring';
import { showProgress } from '~/usecases/scoring/show-progress';
import { showTally } from '~/usecases/tally/show-tally';
import {
  auditor,
  type DecidedRound,
  decidedRound,
  organiser,
  producer,
  secretary,
} from '../../support/decided-round';
import { aTablet } from '../../support/known-tablets';
import { granted, refusedWith } from '../../support/people';
import { type TestWorld, testWorld } from '../../support/world';

let world: TestWorld;
let round: DecidedRound;
let number = 0;

beforeAll(async () => {
  world = await testWorld();
});

beforeEach(async () => {
  number += 1;
  round = await decidedRound(world, { code: `S${number}`, decided: false });
  await world.db.roundAct.deleteMany({ where: { roundId: round.id, kind: { not: 'SCORING_OPENED' } } });
});

/** A fourth juror, of group 1 alone, who has signed nothing. */
const aLateJuror = async () => {
  const [id, at] = [`${round.id}-J04`, new Date(0)];
  await world.db.account.create({
    data: { id, email: `${id}@example.vn`, name: 'Muộn', passwordHash: '', createdAt: at },
  });
  await world.db.jurorSeat.create({
    data: { id, roundId: round.id, accountId: id, code: 'J04', groups: [1], createdAt: at },
  });
};

describe('closeScoring', () => {
  it('closes when every sheet is signed', async () => {
    expect(await closeScoring(world, organiser, { roundCode: round.code, reason: '' })).toEqual({
      code: round.code,
    });
    expect(await closeScoring(world, organiser, { roundCode: round.code, reason: '' })).toEqual({
      refused: 'round.notInPhase',
      facts: { phase: '@domain.phase.SCORED' },
    });
  });

  it('needs a reason while sheets are missing', async () => {
    await aLateJuror();
    const input = { roundCode: round.code, reason: '' };
    expect(await closeScoring(world, organiser, input)).toEqual({
      refused: 'round.missingSheets',
      facts: { count: 4 },
      field: 'reason',
    });
    expect(await world.db.roundAct.count({ where: { roundId: round.id } })).toBe(1);
    expect(await closeScoring(world, organiser, { ...input, reason: 'Giám khảo ốm' })).toEqual({
      code: round.code,
    });
  });

  it('keeps a reason for each gap, with what was missing, in the act, the audit and the page of progress', async () => {
    await aLateJuror();
    const device = await aTablet(world, round.id, `${round.id}-J01`, { pending: 2 });
    const key = { roundCode: round.code, reason: 'Hết giờ' };
    const own = [{ key: 'sheets:J04', reason: 'Giám khảo ốm' }];
    expect(await closeScoring(world, organiser, { ...key, reason: '', gaps: own })).toMatchObject({
      refused: 'round.missingSheets',
    });
    await world.db.jurorSeat.update({ where: { id: `${round.id}-J04` }, data: { endedAt: new Date(0) } });
    expect(await closeScoring(world, organiser, { ...key, reason: '' })).toEqual({
      refused: 'round.gapsUnreasoned',
      facts: { count: 1 },
      field: 'reason',
    });
    await world.db.jurorSeat.update({ where: { id: `${round.id}-J04` }, data: { endedAt: null } });
    expect(await closeScoring(world, organiser, { ...key, gaps: own })).toEqual({ code: round.code });
    const shown = await showProgress(world, auditor, { roundCode: round.code });
    expect('gaps' in shown && shown.gaps).toEqual([
      { kind: 'SHEETS', juror: 'J04', entries: expect.any(Array), reason: 'Giám khảo ốm' },
      expect.objectContaining({ kind: 'TABLET', device, pending: 2, reason: 'Hết giờ' }),
    ]);
    const event = await world.db.auditEvent.findFirstOrThrow({
      where: { roundId: round.id, act: 'round.SCORING_CLOSED' },
    });
    expect((event.facts as { gaps: string[] }).gaps).toHaveLength(2);
  });

  it.each([
    ['the support team', secretary],
    ['an auditor', auditor],
    ['a producer', producer('x')],
  ])('is refused to %s', async (_who, actor) => {
    const answer = await closeScoring(world, actor, { roundCode: round.code, reason: 'x' });
    expect(answer).toEqual({ refused: 'notAllowed', facts: {} });
  });
});

describe('showProgress', () => {
  it('counts what is signed and names who is still to sign', async () => {
    await aLateJuror();
    const shown = await showProgress(world, secretary, { roundCode: round.code });
    if ('refused' in shown) throw new Error(shown.refused);
    expect([shown.signed, shown.due, shown.entries, shown.thin]).toEqual([24, 28, 8, 0]);
    expect(shown.jurors.map((juror) => [juror.code, juror.assigned, juror.signed])).toEqual([
      ['J01', 8, 8],
      ['J02', 8, 8],
      ['J03', 8, 8],
      ['J04', 4, 0],
    ]);
    expect(shown.waiting.map((entry) => entry.waitingFor)).toEqual([['J04'], ['J04'], ['J04'], ['J04']]);
  });

  it('takes an entry off the list of a juror who stepped aside', async () => {
    const entry = await world.db.entry.findFirstOrThrow({ where: { roundId: round.id, status: 'ELIGIBLE' } });
    const data = {
      id: `recusal-${number}`,
      roundId: round.id,
      entryId: entry.id,
      reason: 'x',
      at: new Date(0),
    };
    await world.db.recusal.create({ data: { ...data, seatId: `${round.id}-J02` } });
    const shown = await showProgress(world, organiser, { roundCode: round.code });
    if ('refused' in shown) throw new Error(shown.refused);
    expect([shown.signed, shown.due]).toEqual([23, 23]);
    expect(shown.jurors[1]).toMatchObject({ assigned: 8, recused: 1, signed: 7 });
  });
});

describe('the sheets that an entry needs', () => {
  it('are as many as trimming leaves one of, where that is more than the minimum', async () => {
    const rules = { ...usualRules, minimumSheets: 1, aggregate: { method: 'trimmed-mean', trim: 2 } };
    await world.db.round.update({ where: { id: round.id }, data: { rules } });
    const roundCode = round.code;
    const progress = granted(await showProgress(world, secretary, { roundCode }));
    const board = granted(await showBoard(world, secretary, { roundCode }));
    const panel = granted(await showPanel(world, organiser, { roundCode }));
    expect([progress.minimum, progress.thin]).toEqual([5, 8]);
    expect([board.minimum, board.thin.count]).toEqual([5, 8]);
    expect(panel.groups.map(({ needed }) => needed)).toEqual([5, 5, 5, 5]);
    expect(panel.problems.filter(({ code }) => code === 'GROUP_LACKS_JURORS')).toMatchObject([
      { group: 1, jurors: 3, needed: 5 },
      { group: 2, jurors: 3, needed: 5 },
    ]);
    expect(refusedWith(await closeScoring(world, organiser, { roundCode, reason: '' }))).toBe(
      'round.gapsUnreasoned',
    );
  });
});

describe('showTally', () => {
  it('orders every group by rank and gives the range of the totals', async () => {
    const shown = await showTally(world, organiser, { roundCode: round.code, group: 1, q: '' });
    if ('refused' in shown) throw new Error(shown.refused);
    expect(shown.lines.map((line) => [line.rank, line.outcome, line.low, line.high])).toEqual([
      [1, 'AWAITING_VOTE', 8450, 8450],
      [2, 'AWAITING_VOTE', 8400, 8400],
      [3, 'AWAITING_VOTE', 8350, 8350],
      [4, 'BELOW_THRESHOLD', 5500, 5500],
      [null, 'NOT_ELIGIBLE', null, null],
      [null, 'WITHDRAWN', null, null],
    ]);
    expect(shown.preliminary).toBe(true);
  });

  it('finds products typed without diacritics', async () => {
    const shown = await showTally(world, auditor, {
      roundCode: round.code,
      group: null,
      q: 'san pham 2.1 tra HOA binh',
    });
    if ('refused' in shown) throw new Error(shown.refused);
    expect(shown.lines.map((line) => line.code)).toEqual([`${round.code}-2-001`]);
  });

  it('is not shown to those who do not count', async () => {
    for (const actor of [secretary, producer('x')]) {
      expect(await showTally(world, actor, { roundCode: round.code, group: null, q: '' })).toEqual({
        refused: 'notAllowed',
        facts: {},
      });
    }
  });
});
