import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission';
import { isRefusal } from '~/domain/refusal';
import { askReopening } from '~/usecases/reopening/ask-reopening';
import { confirmReopening } from '~/usecases/reopening/confirm-reopening';
import { declineReopening } from '~/usecases/reopening/decline-reopening';
import { showReopenings } from '~/usecases/reopening/show-reopenings';
import { signSheet } from '~/usecases/score-sheet/sign-sheet';
import { aJuror, anAct, anEntryIn, aRoom, aRubric, type Room, support } from '../../support/judged-round';
import { draft, seatOf, signed } from '../../support/jury-room';
import { granted, refusedWith } from '../../support/people';
import { type TestWorld, testWorld } from '../../support/world';

let world: TestWorld;
let room: Room;
let juror: Actor;
let entryId: string;
let seatId: string;

const other: Actor = { ...support, accountId: 'organiser', posts: [{ role: 'ORGANISER' }] };
const auditor: Actor = { ...support, accountId: 'auditor', posts: [{ role: 'AUDITOR' }] };

beforeAll(async () => {
  world = await testWorld();
});

beforeEach(async () => {
  room = await aRoom(world);
  await aRubric(world, room);
  juror = await aJuror(world, room);
  entryId = await anEntryIn(world, room, { status: 'ELIGIBLE' });
  await anAct(world, room, 'SCORING_OPENED');
  granted(await signed(world, room, juror, entryId));
  seatId = (await seatOf(world, room, juror)).id;
});

const ask = (actor = support) =>
  askReopening(world, actor, { roundCode: room.roundCode, seatId, entryId, reason: 'Ghi nhầm 2.1' });
const confirm = (id: string, actor = other) =>
  confirmReopening(world, actor, { roundCode: room.roundCode, reopeningId: id });
const decline = (id: string, actor = other) =>
  declineReopening(world, actor, { roundCode: room.roundCode, reopeningId: id });
const sheet = () => world.db.sheet.findFirstOrThrow({ where: { entryId, seatId } });

describe('reopening a signed sheet', () => {
  it('keeps the signed sheet with the reason and goes on from its marks in the next epoch', async () => {
    const before = await sheet();
    const { id } = granted(await ask());
    expect((await sheet()).signedAt).toEqual(before.signedAt);
    granted(await confirm(id));
    const after = await sheet();
    expect([after.epoch, after.signedAt, after.signedMarks, after.digest]).toEqual([2, null, null, null]);
    expect(await world.db.markHead.count({ where: { sheetId: after.id } })).toBe(4);
    const kept = await world.db.setAsideSheet.findFirstOrThrow({ where: { sheetId: after.id } });
    expect(kept).toMatchObject({
      epoch: 1,
      digest: before.digest,
      total: before.total,
      reason: 'Ghi nhầm 2.1',
    });
    const acts = await world.db.auditEvent.findMany({
      where: { objectId: after.id },
      orderBy: { id: 'asc' },
    });
    expect(acts.map(({ act }) => act).sort()).toEqual(['reopening.ask', 'sheet.reopen', 'sheet.sign']);
    expect(isRefusal(await signSheet(world, juror, { roundCode: room.roundCode, entryId, pass: 1 }))).toBe(
      false,
    );
    expect((await sheet()).epoch).toBe(2);
  });

  it('takes two people: whoever asked is refused, by the product and by the database', async () => {
    const { id } = granted(await ask());
    expect(refusedWith(await confirm(id, support))).toBe('reopening.samePerson');
    const alone = { confirmedById: support.accountId, confirmedAt: new Date() };
    await expect(world.db.sheetReopening.update({ where: { id }, data: alone })).rejects.toThrow(
      /two_people/,
    );
    expect((await sheet()).signedAt).not.toBeNull();
  });

  it('is no affair of the juror nor of an auditor', async () => {
    const both: Actor = { ...juror, posts: [...juror.posts, { role: 'SECRETARIAT' }] };
    expect(refusedWith(await ask(both))).toBe('reopening.ownSheet');
    expect(refusedWith(await ask(auditor))).toBe('notAllowed');
    expect(refusedWith(await ask(juror))).toBe('notAllowed');
    const { id } = granted(await ask());
    expect(refusedWith(await confirm(id, both))).toBe('reopening.ownSheet');
    expect(refusedWith(await decline(id, both))).toBe('reopening.ownSheet');
    expect(refusedWith(await confirm(id, auditor))).toBe('notAllowed');
  });

  it('has one open request a sheet; a declined one leaves the sheet and makes room for another', async () => {
    const { id } = granted(await ask());
    expect(refusedWith(await ask(other))).toBe('reopening.asked');
    granted(await decline(id));
    expect(refusedWith(await confirm(id))).toBe('reopening.settled');
    expect((await sheet()).signedAt).not.toBeNull();
    granted(await ask(other));
    const shown = granted(
      await showReopenings(world, auditor, { roundCode: room.roundCode, q: 'may hoa', page: 1 }),
    );
    expect(shown.requests.map(({ state, own }) => [state, own])).toEqual([
      ['OPEN', false],
      ['DECLINED', false],
    ]);
    expect(shown.sheets.rows).toMatchObject([{ juror: 'J01', asked: true }]);
  });

  it('is over with the scoring, and nothing is reopened that is not signed', async () => {
    const { id } = granted(await ask());
    await anAct(world, room, 'SCORING_CLOSED');
    expect([refusedWith(await confirm(id)), refusedWith(await ask())]).toEqual([
      'round.notInPhase',
      'round.notInPhase',
    ]);
    expect((await sheet()).epoch).toBe(1);
  });

  it('does not reopen what is not signed', async () => {
    entryId = await anEntryIn(world, room, { status: 'ELIGIBLE' });
    expect(refusedWith(await ask())).toBe('notFound');
    await draft(world, room, juror, entryId);
    expect(refusedWith(await ask())).toBe('reopening.notSigned');
  });
});

describe('races', () => {
  it('never let one person do both, and reopen once', async () => {
    for (let round = 0; round < 10; round += 1) {
      const asked = await Promise.all([ask(), ask(other), ask()]);
      const [won] = asked.filter((answer) => !isRefusal(answer)) as { id: string }[];
      expect(asked.filter((answer) => !isRefusal(answer))).toHaveLength(1);
      const id = won?.id as string;
      const answers = await Promise.all([
        confirm(id),
        confirm(id, support),
        confirm(id),
        decline(id),
        confirm(id, support),
      ]);
      expect(answers.filter((answer) => !isRefusal(answer))).toHaveLength(1);
      const request = await world.db.sheetReopening.findUniqueOrThrow({ where: { id } });
      expect(request.confirmedById).not.toBe(request.requestedById);
      const { epoch } = await sheet();
      expect(await world.db.setAsideSheet.count({ where: { entryId } })).toBe(epoch - 1);
      if ((await sheet()).signedAt === null) {
        granted(await signSheet(world, juror, { roundCode: room.roundCode, entryId, pass: 1 }));
      }
    }
  });
});
