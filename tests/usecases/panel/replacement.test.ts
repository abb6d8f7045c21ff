import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission';
import { bundleText } from '~/domain/round-bundle/bundle-text';
import { parseBundle } from '~/domain/round-bundle/parse-bundle';
import { tally } from '~/domain/tally/tally';
import { acceptInvitation } from '~/usecases/invitation/accept-invitation';
import { confirmAssignment } from '~/usecases/panel/confirm-assignment';
import { editJurorSeat } from '~/usecases/panel/edit-seat';
import { removeSeat } from '~/usecases/panel/remove-seat';
import { replaceJuror } from '~/usecases/panel/replace-juror';
import { setSheetsAside } from '~/usecases/panel/set-aside-sheets';
import { showJurorSeat } from '~/usecases/panel/show-juror-seat';
import { showPanel } from '~/usecases/panel/show-panel';
import { showSettingAside } from '~/usecases/panel/show-setting-aside';
import { listOwnEntries } from '~/usecases/score-sheet/list-own-entries';
import { showJury } from '~/usecases/score-sheet/show-jury';
import { signSheet } from '~/usecases/score-sheet/sign-sheet';
import { closeScoring } from '~/usecases/scoring/close-scoring';
import { showProgress } from '~/usecases/scoring/show-progress';
import { tallyRound } from '~/usecases/tally/tally-round';
import { auditor, organiser, producer, secretary } from '../../support/decided-round';
import { aJuror, anAct, anEntryIn, aRoom, aRubric, type Room } from '../../support/judged-round';
import { codeIn, draft, panelOf, seatOf, signed } from '../../support/jury-room';
import { actorOf, aProducer, granted, password, refusedWith } from '../../support/people';
import { type TestWorld, testWorld } from '../../support/world';

let world: TestWorld;
let room: Room;
let ill: Actor;
let other: Actor;
let seatId: string;
let entries: [string, string, string];
let number = 0;

beforeAll(async () => {
  world = await testWorld();
});

beforeEach(async () => {
  number += 1;
  room = await aRoom(world, { minimumSheets: 2 });
  await aRubric(world, room);
  ill = await aJuror(world, room, { head: true });
  other = await aJuror(world, room);
  const one = () => anEntryIn(world, room, { status: 'ELIGIBLE' });
  entries = [await one(), await one(), await one()];
  seatId = (await seatOf(world, room, ill)).id;
  await anAct(world, room, 'SCORING_OPENED');
});

const decision = { number: '12/QĐ-HĐBC', date: '2026-06-14', reason: 'Giám khảo ốm dài ngày' };
const emailOf = (who: string) => `${who}-${number}@example.vn`;

const replace = (email = emailOf('thay'), more: { actor?: Actor; seat?: string } = {}) =>
  replaceJuror(world, more.actor ?? organiser, {
    ...{ roundCode: room.roundCode, seatId: more.seat ?? seatId, name: 'Người Thay', email, decision },
  });
const setAside = (actor = organiser, seat = seatId) =>
  setSheetsAside(world, actor, { roundCode: room.roundCode, seatId: seat, decision });

/** Replaced by somebody who has an account; answers the successor. */
async function replaced(who = 'thay'): Promise<Actor> {
  const { accountId } = await aProducer(world, emailOf(who));
  expect(granted(await replace(emailOf(who)))).toEqual({ link: null });
  return actorOf(world, accountId);
}

const listed = async (actor: Actor) =>
  granted(await listOwnEntries(world, actor, { roundCode: room.roundCode }))
    .entries.map(({ id }) => id)
    .sort();
const counted = async () => (await tallyRound(world.db, room.roundId)).result;
const sheetsOf = async (entryId: string) =>
  (await counted()).entries.find(({ id }) => id === codeIn(room, entryId))?.sheets;

/** Everything a refusal must leave as it was. */
const state = async () => ({
  seats: await world.db.jurorSeat.findMany({ where: { roundId: room.roundId }, orderBy: { code: 'asc' } }),
  changes: await world.db.juryChange.count(),
  invitations: await world.db.invitation.count({ where: { withdrawnAt: null } }),
  events: await world.db.auditEvent.count(),
});

async function refusesUnchanged(work: () => Promise<unknown>, code: string): Promise<void> {
  const before = await state();
  expect(refusedWith(await work())).toBe(code);
  expect(await state()).toEqual(before);
}

describe('replacing a juror', () => {
  it('ends the seat at once, and a new one takes over its groups and its place as head', async () => {
    await signed(world, room, ill, entries[0]);
    await draft(world, room, ill, entries[1]);
    const successor = await replaced();
    expect((await actorOf(world, ill.accountId)).posts).toEqual([]);
    expect((await showJury(world, ill)).seats).toEqual([]);
    expect(successor.posts).toMatchObject([{ role: 'JUROR', groups: [1], head: true }]);
    expect(await listed(successor)).toEqual([entries[1], entries[2]]);
    expect(refusedWith(await draft(world, room, successor, entries[0]))).toBe('sheet.notAssigned');
    expect(refusedWith(await signed(world, room, ill, entries[1]))).toBe('notAllowed');
  });

  it('lets signed sheets stand; drafts never count', async () => {
    await signed(world, room, ill, entries[0]);
    await draft(world, room, ill, entries[1]);
    await signed(world, room, other, entries[0]);
    const successor = await replaced();
    expect([await sheetsOf(entries[0]), await sheetsOf(entries[1])]).toEqual([2, 0]);
    await signed(world, room, successor, entries[1]);
    expect([await sheetsOf(entries[0]), await sheetsOf(entries[1])]).toEqual([2, 1]);
    expect((await counted()).ignoredSheets).toEqual([]);
  });

  it('counts what is due and signed over both seats', async () => {
    await signed(world, room, ill, entries[0]);
    const successor = await replaced();
    const progress = async () => granted(await showProgress(world, organiser, { roundCode: room.roundCode }));
    const { due, signed: done, jurors } = await progress();
    expect([due, done]).toEqual([6, 1]);
    const { code } = await seatOf(world, room, successor);
    const load = Object.fromEntries(
      jurors.map((juror) => [juror.code, [juror.ended, juror.assigned, juror.signed]]),
    );
    expect(load[code]).toEqual([false, 2, 0]);
    expect(load[(await seatOf(world, room, ill)).code]).toEqual([true, 1, 1]);
    for (const entryId of [entries[1], entries[2]]) await signed(world, room, successor, entryId);
    for (const entryId of entries) await signed(world, room, other, entryId);
    expect((await progress()).waiting).toEqual([]);
    granted(await closeScoring(world, organiser, { roundCode: room.roundCode, reason: '' }));
  });

  it('keeps the decision, for the history of the panel and for the audit', async () => {
    const successor = await replaced();
    const [change] = granted(await showPanel(world, organiser, { roundCode: room.roundCode })).changes;
    const { code } = await seatOf(world, room, successor);
    expect(change).toMatchObject({
      kind: 'REPLACED',
      name: 'Lê Giám Khảo',
      successor: { code, name: 'Nguyễn Văn Cơ Sở' },
      decision,
    });
    const event = await world.db.auditEvent.findFirst({
      where: { roundId: room.roundId, act: 'juror.replaced' },
    });
    expect(event).toMatchObject({ actorId: organiser.accountId, facts: { seatId, ...decision } });
  });

  it('invites a successor without an account, who takes over the assigned entries on accepting', async () => {
    const { panel } = await panelOf(world, room);
    const pairs = panel.jurors.flatMap(({ code: juror }, place) =>
      panel.entries.slice(0, place + 2).map(({ code: entry }) => ({ juror, entry })),
    );
    granted(await confirmAssignment(world, organiser, { roundCode: room.roundCode, pairs }));
    const own = await listed(ill);
    const { link } = granted(await replace());
    const token = link?.split('/').at(-1) ?? '';
    const { accountId } = granted(await acceptInvitation(world, { token, password }));
    expect(await listed(await actorOf(world, accountId))).toEqual(own);
    expect(await world.db.jurorSeat.count({ where: { roundId: room.roundId, replacesId: seatId } })).toBe(1);
  });

  it('may name somebody else as long as nobody has taken over; the earlier link then ends', async () => {
    const first = granted(await replace(emailOf('mot')));
    const second = granted(await replace(emailOf('hai')));
    const accept = (link: string | null) =>
      acceptInvitation(world, { token: link?.split('/').at(-1) ?? '', password });
    expect(refusedWith(await accept(first.link))).toBe('account.invitationInvalid');
    granted(await accept(second.link));
    await refusesUnchanged(() => replace(emailOf('ba')), 'panel.alreadyReplaced');
  });

  it('makes the one who comes the head whom the replaced juror was, also by a later link', async () => {
    granted(await replace(emailOf('mot')));
    const { link } = granted(await replace(emailOf('hai')));
    const token = link?.split('/').at(-1) ?? '';
    const { accountId } = granted(await acceptInvitation(world, { token, password }));
    expect((await actorOf(world, accountId)).posts).toMatchObject([{ role: 'JUROR', head: true }]);
  });

  it('leaves a head who has been named meanwhile the head', async () => {
    granted(await replace(emailOf('mot')));
    const named = (await seatOf(world, room, other)).id;
    const duties = { roundCode: room.roundCode, seatId: named, groups: [1], head: true };
    granted(await editJurorSeat(world, organiser, duties));
    const successor = await replaced('hai');
    expect(successor.posts).toMatchObject([{ role: 'JUROR', head: false }]);
    expect((await actorOf(world, other.accountId)).posts).toMatchObject([{ role: 'JUROR', head: true }]);
  });

  it('follows a line of successors: whoever comes scores what none of them has signed', async () => {
    await signed(world, room, ill, entries[0]);
    const second = await replaced('hai');
    await signed(world, room, second, entries[1]);
    seatId = (await seatOf(world, room, second)).id;
    expect(await listed(await replaced('ba'))).toEqual([entries[2]]);
  });

  it('is refused to everybody but the organiser, and for a seat of another round', async () => {
    for (const actor of [secretary, auditor, producer('x'), ill]) {
      await refusesUnchanged(() => replace(undefined, { actor }), 'notAllowed');
    }
    await refusesUnchanged(() => replace(undefined, { seat: 'none' }), 'notFound');
    const elsewhere = await aRoom(world);
    const stranger = (await seatOf(world, elsewhere, await aJuror(world, elsewhere))).id;
    await refusesUnchanged(() => replace(undefined, { seat: stranger }), 'notFound');
  });

  it('takes everything back where the successor sits on the panel already, or has', async () => {
    const { email } = await world.db.account.findUniqueOrThrow({ where: { id: other.accountId } });
    await refusesUnchanged(() => replace(email), 'account.alreadySeated');
    const own = await world.db.account.findUniqueOrThrow({ where: { id: ill.accountId } });
    await refusesUnchanged(() => replace(own.email), 'account.alreadySeated');
  });

  it('is over with the scoring', async () => {
    await anAct(world, room, 'SCORING_CLOSED');
    await refusesUnchanged(() => replace(), 'round.notInPhase');
  });

  it('fixes the duties of the seat, and keeps both seats on the list', async () => {
    const successor = await replaced();
    const { id } = await seatOf(world, room, successor);
    const duties = { roundCode: room.roundCode, seatId, groups: [2], head: false };
    await refusesUnchanged(() => editJurorSeat(world, organiser, duties), 'notFound');
    for (const seat of [seatId, id]) {
      const gone = { roundCode: room.roundCode, seatId: seat, kind: 'JUROR' } as const;
      await refusesUnchanged(() => removeSeat(world, organiser, gone), 'round.seatInUse');
    }
    const shown = granted(await showJurorSeat(world, organiser, { roundCode: room.roundCode, seatId }));
    expect([shown.mayEdit, shown.mayReplace]).toEqual([false, false]);
    const { groups } = granted(await showPanel(world, organiser, { roundCode: room.roundCode }));
    expect(groups[0]).toEqual({ group: 1, jurors: 2, needed: 2 });
  });
});

describe('setting the sheets of a juror aside', () => {
  beforeEach(async () => {
    await signed(world, room, ill, entries[0]);
    await signed(world, room, ill, entries[1]);
    await signed(world, room, other, entries[0]);
  });

  it('counts none of them, which anybody recomputes from the bundle alone', async () => {
    const successor = await replaced();
    expect(granted(await setAside())).toEqual({ juror: (await seatOf(world, room, ill)).code });
    const { text, result, sha256 } = await tallyRound(world.db, room.roundId);
    const juror = (await seatOf(world, room, ill)).code;
    expect(result.ignoredSheets).toEqual([
      { juror, entry: codeIn(room, entries[0]), pass: 1, reason: 'NOT_IN_PANEL' },
      { juror, entry: codeIn(room, entries[1]), pass: 1, reason: 'NOT_IN_PANEL' },
    ]);
    const read = parseBundle(new TextEncoder().encode(text));
    if ('faults' in read) throw new Error(JSON.stringify(read.faults));
    expect(read.bundle.jurors.find(({ id }) => id === juror)).toEqual({ id: juror, groups: [] });
    expect(bundleText(read.bundle)).toBe(text);
    expect(tally(read.bundle, sha256)).toEqual(result);
    expect(await listed(successor)).toEqual([...entries].sort());
  });

  it('says beforehand how many there are and which entries then lack sheets', async () => {
    await replaced();
    const shown = granted(await showSettingAside(world, organiser, { roundCode: room.roundCode, seatId }));
    expect([shown.signed, shown.maySetAside]).toEqual([2, true]);
    expect(shown.short.map(({ code }) => code)).toEqual([codeIn(room, entries[0]), codeIn(room, entries[1])]);
  });

  it('makes the sheets due anew for the successor, and thin entries be named', async () => {
    await replaced();
    granted(await setAside());
    const progress = granted(await showProgress(world, organiser, { roundCode: room.roundCode }));
    expect([progress.due, progress.signed]).toEqual([6, 1]);
  });

  it('is recorded with its decision', async () => {
    await replaced();
    granted(await setAside());
    const { changes } = granted(await showPanel(world, organiser, { roundCode: room.roundCode }));
    expect(changes.map(({ kind }) => kind).sort()).toEqual(['REPLACED', 'SHEETS_SET_ASIDE']);
    const event = await world.db.auditEvent.findFirst({
      where: { roundId: room.roundId, act: 'sheets.setAside' },
    });
    expect(event).toMatchObject({ actorId: organiser.accountId, facts: { seatId, ...decision } });
  });

  it('is refused for a juror who is still scoring, and a second time', async () => {
    await refusesUnchanged(() => setAside(), 'panel.notReplaced');
    await replaced();
    granted(await setAside());
    await refusesUnchanged(() => setAside(), 'panel.alreadySetAside');
    const shown = granted(await showSettingAside(world, organiser, { roundCode: room.roundCode, seatId }));
    expect(shown.maySetAside).toBe(false);
  });

  it('is refused where nothing was signed', async () => {
    const successor = await replaced('mot');
    seatId = (await seatOf(world, room, successor)).id;
    await replaced('hai');
    await refusesUnchanged(() => setAside(), 'panel.noSheets');
  });

  it('waits for no meeting: done before the council meets, or not at all', async () => {
    await replaced();
    await anAct(world, room, 'SCORING_CLOSED');
    const before = await state();
    await anAct(world, room, 'MEETING_OPENED');
    expect(refusedWith(await setAside())).toBe('round.notInPhase');
    expect(await state()).toEqual(before);
    await world.db.roundAct.deleteMany({ where: { roundId: room.roundId, kind: 'MEETING_OPENED' } });
    granted(await setAside());
  });

  it('is refused to everybody but the organiser, and for a seat of another round', async () => {
    await replaced();
    for (const actor of [secretary, auditor, producer('x'), ill]) {
      await refusesUnchanged(() => setAside(actor), 'notAllowed');
      const shown = showSettingAside(world, actor, { roundCode: room.roundCode, seatId });
      expect(refusedWith(await shown)).toBe('notAllowed');
    }
    await refusesUnchanged(() => setAside(organiser, 'none'), 'notFound');
    const strange = showSettingAside(world, organiser, { roundCode: room.roundCode, seatId: 'none' });
    expect(refusedWith(await strange)).toBe('notFound');
  });
});

describe('races', () => {
  it('of 8 replacements of one juror at once, one is done', async () => {
    const people = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    for (const who of people) await aProducer(world, emailOf(who));
    const answers = await Promise.all(people.map((who) => replace(emailOf(who))));
    expect(answers.filter((answer) => !('refused' in answer))).toHaveLength(1);
    expect(await world.db.jurorSeat.count({ where: { roundId: room.roundId, replacesId: seatId } })).toBe(1);
    expect(await world.db.juryChange.count({ where: { seatId } })).toBe(1);
  });

  it('a signature lands before the replacement or not at all', async () => {
    for (const entryId of entries) await draft(world, room, ill, entryId);
    const sign = (entryId: string) => signSheet(world, ill, { roundCode: room.roundCode, entryId, pass: 1 });
    await aProducer(world, emailOf('thay'));
    const [first, second, done, third] = await Promise.all([
      sign(entries[0]),
      sign(entries[1]),
      replace(),
      sign(entries[2]),
    ]);
    granted(done);
    const made = [first, second, third].filter((answer) => !('refused' in answer)).length;
    const kept = await world.db.sheet.count({ where: { seatId, signedAt: { not: null } } });
    expect(kept).toBe(made);
    const account = await world.db.account.findUniqueOrThrow({ where: { email: emailOf('thay') } });
    expect(await listed(await actorOf(world, account.id))).toHaveLength(3 - made);
  });

  it('of 8 decisions to set aside at once, one is recorded', async () => {
    await signed(world, room, ill, entries[0]);
    await replaced();
    const answers = await Promise.all(Array.from({ length: 8 }, () => setAside()));
    expect(answers.filter((answer) => !('refused' in answer))).toHaveLength(1);
    expect(await world.db.juryChange.count({ where: { seatId, kind: 'SHEETS_SET_ASIDE' } })).toBe(1);
  });
});
