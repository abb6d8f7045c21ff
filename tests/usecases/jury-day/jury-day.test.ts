import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission';
import { isRefusal } from '~/domain/refusal';
import { settleApart } from '~/usecases/kept-apart/settle-apart';
import { showApart } from '~/usecases/kept-apart/show-apart';
import { answerQuestion } from '~/usecases/question/answer-question';
import { showQuestions } from '~/usecases/question/show-questions';
import { recuse } from '~/usecases/recusal/recuse';
import { showRecusals } from '~/usecases/recusal/show-recusals';
import { undoRecusal } from '~/usecases/recusal/undo-recusal';
import { showTablets } from '~/usecases/tablet/show-tablets';
import { withdrawTablet } from '~/usecases/tablet/withdraw-tablet';
import { aJuror, anAct, anEntryIn, aRoom, aRubric, type Room, support } from '../../support/judged-round';
import { draft, seatOf } from '../../support/jury-room';
import { aKeptOperation, aTablet } from '../../support/known-tablets';
import { granted, refusedWith } from '../../support/people';
import { type TestWorld, testWorld } from '../../support/world';

let world: TestWorld;
let room: Room;
let juror: Actor;
let entryId: string;
let seatId: string;
const auditor: Actor = { ...support, posts: [{ role: 'AUDITOR' }] };

beforeAll(async () => {
  world = await testWorld();
});

beforeEach(async () => {
  room = await aRoom(world);
  await aRubric(world, room);
  juror = await aJuror(world, room);
  entryId = await anEntryIn(world, room, { status: 'ELIGIBLE' });
  await anAct(world, room, 'SCORING_OPENED');
  seatId = (await seatOf(world, room, juror)).id;
});

const all = () => ({ roundCode: room.roundCode, q: '', page: 1 });
const audited = (act: string) => world.db.auditEvent.findMany({ where: { roundId: room.roundId, act } });

describe('questions', () => {
  it('wait with the longest waiting first, are found without diacritics, and answered once', async () => {
    for (const [id, text, hour] of [
      ['late', 'Mục 2.1?', '03'],
      ['early', 'Sản phẩm ướt?', '02'],
    ] as const) {
      const at = new Date(`2026-06-15T${hour}:00:00Z`);
      const question = { id: `${id}-${seatId}`, roundId: room.roundId, seatId, entryId, text, at };
      await world.db.jurorQuestion.create({ data: question });
    }
    const shown = granted(await showQuestions(world, auditor, all()));
    expect(shown.questions.rows.map(({ text }) => text)).toEqual(['Sản phẩm ướt?', 'Mục 2.1?']);
    const found = granted(await showQuestions(world, support, { ...all(), q: 'san uot' }));
    expect(found.questions.total).toBe(1);
    const input = { roundCode: room.roundCode, questionId: `early-${seatId}`, answer: 'Chấm bình thường.' };
    const answers = await Promise.all([1, 2, 3].map(() => answerQuestion(world, support, input)));
    expect(answers.filter((answer) => !isRefusal(answer))).toHaveLength(1);
    expect(refusedWith(await answerQuestion(world, auditor, input))).toBe('notAllowed');
    expect(refusedWith(await answerQuestion(world, support, { ...input, roundCode: 'x' }))).toBe('notFound');
    expect(await audited('question.answer')).toHaveLength(1);
  });
});

describe('undoing a recusal', () => {
  const undo = async (reason = 'Bấm nhầm', actor = support) => {
    const { id: recusalId } = await world.db.recusal.findFirstOrThrow({ where: { seatId } });
    return () => undoRecusal(world, actor, { roundCode: room.roundCode, recusalId, reason });
  };
  const aside = () => recuse(world, juror, { roundCode: room.roundCode, entryId, reason: 'Người nhà' });

  it('opens the entry to its juror again and keeps both reasons in the audit', async () => {
    granted(await aside());
    expect(refusedWith(await draft(world, room, juror, entryId))).toBe('sheet.recused');
    const press = await undo();
    granted(await press());
    expect(isRefusal(await draft(world, room, juror, entryId))).toBe(false);
    expect((await audited('recusal.undo'))[0]?.facts).toMatchObject({
      said: 'Người nhà',
      reason: 'Bấm nhầm',
      juror: 'J01',
    });
    const shown = granted(await showRecusals(world, auditor, all()));
    expect([shown.recusals.total, shown.undone[0]?.undoing]).toEqual([0, 'Bấm nhầm']);
    expect(refusedWith(await press())).toBe('recusal.undone');
  });

  it('is refused to others and after the scoring', async () => {
    granted(await aside());
    expect(refusedWith(await (await undo('x', auditor))())).toBe('notAllowed');
    expect(refusedWith(await (await undo('x', juror))())).toBe('notAllowed');
    await anAct(world, room, 'SCORING_CLOSED');
    expect(refusedWith(await (await undo())())).toBe('round.notInPhase');
    expect(await world.db.recusal.count({ where: { seatId } })).toBe(1);
  });
});

describe('what was kept apart', () => {
  it('says what it said and why, and is marked as seen once, with a note', async () => {
    const deviceId = await aTablet(world, room.roundId, seatId);
    const opId = await aKeptOperation(world, { roundId: room.roundId, seatId, entryId, deviceId }, 'CLOSED');
    const input = { roundCode: room.roundCode, opId, note: 'Đã hỏi giám khảo' };
    const shown = granted(await showApart(world, auditor, all()));
    expect(shown.apart.rows[0]).toMatchObject({
      juror: 'J01',
      value: 850,
      reason: 'CLOSED',
      device: 'iPad',
      seenAt: null,
    });
    expect(refusedWith(await settleApart(world, auditor, input))).toBe('notAllowed');
    granted(await settleApart(world, support, input));
    expect(refusedWith(await settleApart(world, support, input))).toBe('notFound');
    const seen = granted(await showApart(world, support, all()));
    expect(seen.apart.rows[0]?.note).toBe('Đã hỏi giám khảo');
    expect(await world.db.quarantinedOperation.count({ where: { opId } })).toBe(1);
  });

  it('lists where two tablets of a juror differ, with what stands', async () => {
    await draft(world, room, juror, entryId);
    const { id: sheetId } = await world.db.sheet.findFirstOrThrow({ where: { entryId } });
    const conflict = {
      opId: `c-${sheetId}`,
      sheetId,
      criterion: '1.1',
      value: 500,
      deviceId: 'd',
      at: new Date(),
    };
    await world.db.markConflict.create({ data: conflict });
    const shown = granted(await showApart(world, support, all()));
    expect(shown.conflicts).toMatchObject([
      { criterion: '1.1', value: 500, standing: { value: 3050 }, juror: 'J01' },
    ]);
  });
});

describe('tablets', () => {
  it('are withdrawn once; one with unsent work stays in the list', async () => {
    const deviceId = await aTablet(world, room.roundId, seatId, { pending: 2 });
    const input = { roundCode: room.roundCode, deviceId };
    expect(refusedWith(await withdrawTablet(world, juror, input))).toBe('notAllowed');
    granted(await withdrawTablet(world, support, input));
    expect(refusedWith(await withdrawTablet(world, support, input))).toBe('device.ended');
    const shown = granted(await showTablets(world, auditor, { ...all(), q: 'le giam' }));
    expect(shown.tablets.rows).toMatchObject([{ state: 'WITHDRAWN', pending: 2 }]);
    expect((await audited('device.withdraw'))[0]?.facts).toMatchObject({ pending: 2, juror: 'J01' });
  });
});
