import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission';
import { askSupplement } from '~/usecases/intake/ask-supplement';
import { regroupEntry } from '~/usecases/intake/regroup-entry';
import { rejectEntry } from '~/usecases/intake/reject-entry';
import { withdrawReceived } from '~/usecases/intake/withdraw-received';
import { anEntryIn, aRoom, stranger, support } from '../../support/judged-round';
import { type TestWorld, testWorld } from '../../support/world';

let world: TestWorld;

beforeAll(async () => {
  world = await testWorld();
});

const stateOf = (id: string) =>
  world.db.entry.findUniqueOrThrow({
    where: { id },
    select: { status: true, statusReason: true, group: true },
  });

const decisions = [
  { name: 'rejecting', decide: rejectEntry, to: 'NOT_ELIGIBLE', act: 'entry.reject' },
  { name: 'asking for a supplement', decide: askSupplement, to: 'SUPPLEMENT', act: 'entry.askSupplement' },
  { name: 'withdrawing', decide: withdrawReceived, to: 'WITHDRAWN', act: 'entry.withdraw' },
];

describe.each(decisions)('$name', ({ decide, to, act }) => {
  const run = (actor: Actor, roundCode: string, entryId: string, reasons = 'Thiếu nhãn hàng hóa') =>
    decide(world, actor, { roundCode, entryId, reasons });

  it('moves the entry with the reasons, a step and an audit event', async () => {
    const room = await aRoom(world);
    const entryId = await anEntryIn(world, room);
    expect(await run(support, room.roundCode, entryId)).toEqual({ id: entryId, code: null });
    expect(await stateOf(entryId)).toEqual({ status: to, statusReason: 'Thiếu nhãn hàng hóa', group: 1 });
    const steps = await world.db.entryStep.findMany({ where: { entryId, to } });
    expect(steps.map((step) => [step.from, step.reason, step.byId])).toEqual([
      ['FORWARDED', 'Thiếu nhãn hàng hóa', 'support'],
    ]);
    expect(await world.db.auditEvent.count({ where: { objectId: entryId, act } })).toBe(1);
  });

  it('needs a reason', async () => {
    const room = await aRoom(world);
    const entryId = await anEntryIn(world, room);
    expect(await run(support, room.roundCode, entryId, '')).toEqual({
      refused: 'entry.reasonNeeded',
      facts: {},
      field: 'reasons',
    });
    expect((await stateOf(entryId)).status).toBe('FORWARDED');
  });

  it('starts from no draft', async () => {
    const room = await aRoom(world);
    const entryId = await anEntryIn(world, room, { status: 'DRAFT' });
    expect(await run(support, room.roundCode, entryId)).toEqual({
      refused: 'entry.wrongState',
      facts: { status: 'DRAFT' },
    });
    expect((await stateOf(entryId)).status).toBe('DRAFT');
  });

  it('is not for people outside the support team', async () => {
    const room = await aRoom(world);
    const entryId = await anEntryIn(world, room);
    expect(await run(stranger, room.roundCode, entryId)).toEqual({ refused: 'notAllowed', facts: {} });
    expect((await stateOf(entryId)).status).toBe('FORWARDED');
  });

  it('knows no entry of another round', async () => {
    const room = await aRoom(world);
    const entryId = await anEntryIn(world, await aRoom(world));
    expect(await run(support, room.roundCode, entryId)).toEqual({ refused: 'notFound', facts: {} });
    expect((await stateOf(entryId)).status).toBe('FORWARDED');
  });
});

describe('deciding twice at once', () => {
  it('lets exactly one decision through', async () => {
    const room = await aRoom(world);
    const entryId = await anEntryIn(world, room);
    const input = { roundCode: room.roundCode, entryId, reasons: 'Thiếu giấy tờ' };
    const answers = await Promise.all([
      rejectEntry(world, support, input),
      askSupplement(world, support, input),
      rejectEntry(world, support, input),
    ]);
    expect(answers.filter((answer) => !('refused' in answer))).toHaveLength(1);
    expect(await world.db.entryStep.count({ where: { entryId } })).toBe(2);
  });
});

describe('regrouping', () => {
  it('moves a file without a code to another group and leaves its status', async () => {
    const room = await aRoom(world);
    const entryId = await anEntryIn(world, room);
    await regroupEntry(world, support, { roundCode: room.roundCode, entryId, group: 3 });
    expect(await stateOf(entryId)).toEqual({ status: 'FORWARDED', statusReason: null, group: 3 });
  });

  it('is over once the entry has its code', async () => {
    const room = await aRoom(world);
    const entryId = await anEntryIn(world, room, { status: 'ELIGIBLE' });
    expect(await regroupEntry(world, support, { roundCode: room.roundCode, entryId, group: 3 })).toEqual({
      refused: 'entry.wrongState',
      facts: { status: 'ELIGIBLE' },
    });
    expect((await stateOf(entryId)).group).toBe(1);
  });
});
