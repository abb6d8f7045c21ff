import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission';
import { showBoard } from '~/usecases/board/show-board';
import { recuse } from '~/usecases/recusal/recuse';
import { askReopening } from '~/usecases/reopening/ask-reopening';
import { showReopenings } from '~/usecases/reopening/show-reopenings';
import { setRules } from '~/usecases/round/set-rules';
import { listOwnEntries } from '~/usecases/score-sheet/list-own-entries';
import { saveMarks } from '~/usecases/score-sheet/save-marks';
import { showSheet } from '~/usecases/score-sheet/show-sheet';
import { signSheet } from '~/usecases/score-sheet/sign-sheet';
import { closeScoring } from '~/usecases/scoring/close-scoring';
import { openSecondPass } from '~/usecases/scoring/open-second-pass';
import { showClosing } from '~/usecases/scoring/show-closing';
import { showProgress } from '~/usecases/scoring/show-progress';
import { tallyRound } from '~/usecases/tally/tally-round';
import { showWork } from '~/usecases/work/show-work';
import { organiser } from '../../support/decided-round';
import { aJuror, anAct, anEntryIn, aRoom, aRubric, type Room, support } from '../../support/judged-round';
import { roundOf, whole } from '../../support/jury-room';
import { granted, refusedWith } from '../../support/people';
import { anOperation, aTablet, exchanged, newName } from '../../support/tablets';
import { aReport } from '../../support/visit-room';
import { type TestWorld, testWorld } from '../../support/world';

/** The whole sheet of the tests comes to 60.75 points: an entry with it goes on, one with half of it does not. */
const rules = { passes: 2, minimumSheets: 1, threshold: { points: 6000, comparison: '>=' } } as const;
const half = { '1.1': 1500, '1.2': 500, '2.1': 1000, '2.2': 0 };

let world: TestWorld;
let room: Room;
let juror: Actor;
let good: string;
let poor: string;

beforeAll(async () => {
  world = await testWorld();
});

const aRoundOfTwo = async (more: object = {}) => {
  room = await aRoom(world, { ...rules, ...more });
  await aRubric(world, room);
  juror = await aJuror(world, room);
  good = await anEntryIn(world, room, { status: 'ELIGIBLE' });
  poor = await anEntryIn(world, room, { status: 'ELIGIBLE' });
  await anAct(world, room, 'SCORING_OPENED');
};

beforeEach(() => aRoundOfTwo());

const saved = (entryId: string, pass: number, marks: Record<string, number>) =>
  saveMarks(world, juror, {
    ...{ roundCode: room.roundCode, entryId, pass, remarks: null, deviceId: newName() },
    cells: Object.entries(marks).map(([criterion, value]) => ({ criterion, value, parentOpId: null })),
  });

const signedIn = async (entryId: string, pass: number, marks: Record<string, number>) => {
  granted(await saved(entryId, pass, marks));
  return granted(await signSheet(world, juror, { roundCode: room.roundCode, entryId, pass }));
};

const firstPassDone = async () => {
  await signedIn(good, 1, whole);
  await signedIn(poor, 1, half);
};

const open = (reason = '') => openSecondPass(world, organiser, { roundCode: room.roundCode, reason });

const key = (entryId: string) => ({ roundCode: room.roundCode, entryId });

describe('openSecondPass', () => {
  it('takes on what meets the threshold, with new sheets; the first pass takes nothing more', async () => {
    await firstPassDone();
    expect(await open()).toEqual({ code: room.roundCode });
    const list = granted(await listOwnEntries(world, juror, { roundCode: room.roundCode }));
    expect(list.entries.map(({ id, state, total }) => [id, state, total])).toEqual([[good, 'OPEN', null]]);
    expect(refusedWith(await saved(good, 1, { '1.1': 0 }))).toBe('sheet.notInPass');
    expect(refusedWith(await showSheet(world, juror, key(poor)))).toBe('sheet.notInPass');
    expect(refusedWith(await saved(poor, 2, whole))).toBe('sheet.notInPass');
    const shown = granted(await showSheet(world, juror, key(good)));
    expect([shown.pass, shown.firstTotal, shown.sheet.heads]).toEqual([2, null, []]);
  });

  it('makes the score of the second pass the final one', async () => {
    await firstPassDone();
    granted(await open());
    await signedIn(good, 2, { ...whole, '1.1': 4000 });
    granted(await closeScoring(world, organiser, { roundCode: room.roundCode, reason: '' }));
    const { result, bundle } = await tallyRound(world.db, room.roundId);
    expect(result.entries.map(({ outcome, score }) => [outcome, score?.display])).toEqual([
      ['AWAITING_VOTE', '70.25'],
      ['BELOW_THRESHOLD', '30.00'],
    ]);
    expect(bundle.sheets.map(({ pass }) => pass)).toEqual([1, 2, 1]);
  });

  it('needs a round of two passes, in its first, with somebody who goes on', async () => {
    await signedIn(poor, 1, half);
    expect(refusedWith(await open('Thiếu'))).toBe('round.noneGoesOn');
    await signedIn(good, 1, whole);
    const answers = await Promise.all([open(), open(), open()]);
    expect(answers.filter((answer) => 'code' in answer)).toHaveLength(1);
    expect(answers.filter((answer) => 'refused' in answer).map(refusedWith)).toEqual([
      'round.secondPassOpen',
      'round.secondPassOpen',
    ]);
    await aRoundOfTwo({ passes: 1 });
    await signedIn(good, 1, whole);
    expect(refusedWith(await open('Thiếu'))).toBe('round.onePass');
  });

  it('asks a reason for what is missing and keeps it with the act', async () => {
    await signedIn(good, 1, whole);
    expect(await open()).toEqual({ refused: 'round.missingSheets', facts: { count: 1 }, field: 'reason' });
    expect((await roundOf(world, room)).pass).toBe(1);
    granted(await open('Giám khảo ốm'));
    const act = await world.db.roundAct.findFirstOrThrow({
      where: { roundId: room.roundId, kind: 'SECOND_PASS_OPENED' },
    });
    expect([act.reason, (act.gaps as unknown[]).length]).toEqual(['Giám khảo ốm', 2]);
  });

  it('waits for requests to reopen a sheet', async () => {
    await firstPassDone();
    const seat = await world.db.jurorSeat.findFirstOrThrow({ where: { roundId: room.roundId } });
    const request = { roundCode: room.roundCode, seatId: seat.id, entryId: good, reason: 'Nhầm dòng' };
    granted(await askReopening(world, support, request));
    expect(await open()).toEqual({ refused: 'round.reopeningsOpen', facts: { count: 1 } });
  });

  it('is the organiser’s, in scoring', async () => {
    await firstPassDone();
    const input = { roundCode: room.roundCode, reason: '' };
    expect(refusedWith(await openSecondPass(world, support, input))).toBe('notAllowed');
    expect(refusedWith(await openSecondPass(world, juror, input))).toBe('notAllowed');
    expect(refusedWith(await openSecondPass(world, organiser, { ...input, roundCode: 'none' }))).toBe(
      'notFound',
    );
    await world.db.roundAct.deleteMany({ where: { roundId: room.roundId } });
    expect(refusedWith(await open())).toBe('round.notInPhase');
  });
});

describe('closeScoring in a round of two passes', () => {
  it('has the second opened first where an entry goes on', async () => {
    await firstPassDone();
    const close = () => closeScoring(world, organiser, { roundCode: room.roundCode, reason: '' });
    expect(await close()).toEqual({ refused: 'round.secondPassFirst', facts: { count: 1 } });
    expect(granted(await showClosing(world, organiser, { roundCode: room.roundCode })).goingOn).toBe(1);
    granted(await open());
    expect(refusedWith(await close())).toBe('round.missingSheets');
    await signedIn(good, 2, whole);
    granted(await close());
  });

  it('closes after the first where nothing goes on', async () => {
    await signedIn(good, 1, half);
    await signedIn(poor, 1, half);
    granted(await closeScoring(world, organiser, { roundCode: room.roundCode, reason: '' }));
  });
});

describe('a round in its second pass', () => {
  it('is counted anew for those who run it', async () => {
    await firstPassDone();
    granted(await open());
    const progress = granted(await showProgress(world, support, { roundCode: room.roundCode }));
    expect([progress.due, progress.signed, progress.entries]).toEqual([1, 0, 1]);
    const board = granted(await showBoard(world, support, { roundCode: room.roundCode }));
    expect([board.total.due, board.total.signed]).toEqual([1, 0]);
    const reopenings = granted(
      await showReopenings(world, support, { roundCode: room.roundCode, q: '', page: 1 }),
    );
    expect(reopenings.sheets.rows).toEqual([]);
  });

  it('lets a juror who signed in the first not step aside in the second', async () => {
    await firstPassDone();
    granted(await open());
    const input = { ...key(good), reason: 'Người nhà' };
    expect(refusedWith(await recuse(world, juror, input))).toBe('sheet.signed');
  });

  it('shows what a juror gave in the first where its rules say so', async () => {
    await aRoundOfTwo({ showFirstPass: true });
    await firstPassDone();
    granted(await open());
    expect(granted(await showSheet(world, juror, key(good))).firstTotal).toBe(6075);
    const { device } = await aTablet(world, room, juror);
    const work = granted(await showWork(world, device));
    expect(work.entries.map(({ id, pass, firstTotal }) => [id, pass, firstTotal])).toEqual([[good, 2, 6075]]);
  });

  it('gives a tablet the report of the visit, and sets aside what comes late for the first pass', async () => {
    const tablet = await aTablet(world, room, juror);
    await firstPassDone();
    const { work: before } = await exchanged(world, tablet);
    await aReport(world, room, juror);
    granted(await open());
    const late = anOperation(good, { criterion: '1.2', value: 100 });
    const answer = await exchanged(world, tablet, [late]);
    expect(answer.outcomes.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['QUARANTINED', 'CLOSED'],
    ]);
    expect(answer.work).not.toBe(before);
    const work = granted(await showWork(world, tablet.device));
    expect(work.entries.map(({ id, pass, firstTotal }) => [id, pass, firstTotal])).toEqual([[good, 2, null]]);
    expect(work.entries[0]?.material.report).toMatchObject({ conclusion: 'Hồ sơ đúng với thực tế.' });
    const fresh = anOperation(good, {
      criterion: '1.2',
      value: 100,
      seq: 2,
      sheet: { entryId: good, pass: 2 },
    });
    const taken = await exchanged(world, tablet, [fresh]);
    expect(taken.outcomes.map(({ outcome }) => outcome)).toEqual(['APPLIED']);
  });

  it('keeps its rules: they were fixed when scoring was opened', async () => {
    const { rules: held } = await roundOf(world, room);
    const answer = await setRules(world, organiser, { roundCode: room.roundCode, rules: held });
    expect('refused' in answer).toBe(true);
  });
});
