import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission';
import { isRefusal } from '~/domain/refusal';
import { printBlankSheets } from '~/usecases/paper-sheet/print-blank-sheets';
import { showPaper, showPapers } from '~/usecases/paper-sheet/show-papers';
import { typePaper } from '~/usecases/paper-sheet/type-paper';
import { sheetDigest } from '~/usecases/score-sheet/sheet-digest';
import { aJuror, anAct, anEntryIn, aRoom, aRubric, type Room, support } from '../../support/judged-round';
import { codeIn, draft, signed } from '../../support/jury-room';
import { granted, refusedWith } from '../../support/people';
import { type TestWorld, testWorld } from '../../support/world';

let world: TestWorld;
let room: Room;
let juror: Actor;
let entryId: string;

const second: Actor = { ...support, accountId: 'second' };
const third: Actor = { ...support, accountId: 'third', posts: [{ role: 'ORGANISER' }] };
const marks = { '1.1': 3050, '1.2': 1025, '2.1': 2000, '2.2': 0 };

beforeAll(async () => {
  world = await testWorld();
});

beforeEach(async () => {
  room = await aRoom(world);
  await aRubric(world, room);
  juror = await aJuror(world, room);
  entryId = await anEntryIn(world, room, { status: 'ELIGIBLE' });
  await anAct(world, room, 'SCORING_OPENED');
});

const key = () => ({ roundCode: room.roundCode, juror: 'J01', entry: codeIn(room, entryId) });
const type = (
  actor: Actor,
  typed: Record<string, number | null> = marks,
  remarks = 'Tốt',
  signedOn = '2026-06-15',
) =>
  typePaper(world, actor, {
    ...key(),
    marks: Object.entries(typed).map(([criterion, value]) => ({ criterion, value })),
    ...{ remarks, signedOn },
  });
const show = async (actor: Actor) => granted(await showPaper(world, actor, key()));
const sheet = () => world.db.sheet.findFirstOrThrow({ where: { entryId } });

describe('a paper sheet', () => {
  it('becomes the signed sheet when two people agree, with digest, audit and the heads of its cells', async () => {
    expect(await type(support)).toEqual({ outcome: 'WAITS' });
    expect(await world.db.sheet.count({ where: { entryId } })).toBe(0);
    world.at('2026-06-15T02:01:00.000Z');
    expect(await type(second)).toEqual({ outcome: 'SIGNED' });
    const signedAt = world.clock.now().toISOString();
    const said = {
      pass: 1,
      epoch: 1,
      rubric: { group: 1, version: 1 },
      marks,
      remarks: 'Tốt',
      total: 6075,
      signedAt,
    };
    const digest = sheetDigest({ round: room.roundCode, entry: entryId, juror: 'J01', ...said });
    const stored = await sheet();
    expect(stored).toMatchObject({ fromPaper: true, signedMarks: marks, total: 6075, digest });
    const heads = await world.db.markHead.findMany({ where: { sheetId: stored.id } });
    expect(Object.fromEntries(heads.map(({ criterion, value }) => [criterion, value]))).toEqual(marks);
    expect(await world.db.auditEvent.findFirstOrThrow({ where: { objectId: stored.id } })).toMatchObject({
      act: 'sheet.signPaper',
      after: digest,
      facts: { typedBy: ['support', 'second'], signedOn: '2026-06-15' },
    });
    expect(refusedWith(await type(third))).toBe('paper.signed');
  });

  it('is typed blind by the second person, and compared cell by cell once the two differ', async () => {
    await type(support);
    expect(await show(second)).toMatchObject({ own: null, differences: [], typists: [''] });
    world.at('2026-06-15T02:05:00.000Z');
    expect(await type(second, { ...marks, '1.1': 350 })).toEqual({ outcome: 'DIFFERS' });
    const shown = await show(third);
    expect(shown).toMatchObject({ own: null, differences: [{ cell: '1.1', said: [3050, 350] }] });
    const list = granted(await showPapers(world, support, { roundCode: room.roundCode, q: '', page: 1 }));
    expect(list.papers.rows).toMatchObject([{ juror: 'J01', state: 'DIFFER' }]);
    expect(await type(third)).toEqual({ outcome: 'SIGNED' });
  });

  it('may be corrected by whoever typed it, which never makes two of one', async () => {
    await type(support, { ...marks, '1.1': 350 });
    expect(await type(support)).toEqual({ outcome: 'WAITS' });
    expect((await show(support)).own?.marks).toEqual(marks);
    expect(await type(second, marks, 'Khá')).toEqual({ outcome: 'DIFFERS' });
    expect(await type(second, marks, ' Tốt ')).toEqual({ outcome: 'SIGNED' });
  });

  it('takes the place of what the juror had begun on a tablet, and never of what he signed', async () => {
    await draft(world, room, juror, entryId);
    await type(support, { ...marks, '1.1': 100 });
    expect(await type(second, { ...marks, '1.1': 100 })).toEqual({ outcome: 'SIGNED' });
    expect((await sheet()).signedMarks).toMatchObject({ '1.1': 100 });
    entryId = await anEntryIn(world, room, { status: 'ELIGIBLE' });
    await type(support);
    await signed(world, room, juror, entryId);
    expect(refusedWith(await type(second))).toBe('paper.signed');
  });

  it('is refused with a mark missing, off its step or above its maximum, and for a sheet that is not due', async () => {
    expect(refusedWith(await type(support, { ...marks, '2.2': null }))).toBe('sheet.incomplete');
    expect(await type(support, { ...marks, '1.2': 1030 })).toMatchObject({
      refused: 'sheet.markInvalid',
      field: 'marks[1].value',
    });
    expect(refusedWith(await type(support, { ...marks, '1.1': 4050 }))).toBe('sheet.markInvalid');
    const clerk: Actor = { ...juror, posts: [...juror.posts, { role: 'SECRETARIAT' }] };
    expect(refusedWith(await type(clerk))).toBe('paper.ownSheet');
    expect(refusedWith(await type(juror))).toBe('notAllowed');
    entryId = await anEntryIn(world, room, { status: 'ELIGIBLE', group: 2 });
    expect(refusedWith(await type(support))).toBe('paper.notDue');
    expect(await world.db.paperSheet.count({ where: { roundId: room.roundId } })).toBe(0);
  });

  it('is signed once where many type it in at the same moment', async () => {
    const people = ['a', 'b', 'c', 'd', 'e'].map((accountId) => ({ ...support, accountId }));
    const answers = await Promise.all(people.map((person) => type(person)));
    const outcomes = answers.map((answer) => (isRefusal(answer) ? answer.refused : answer.outcome)).sort();
    expect(outcomes).toEqual(['SIGNED', 'WAITS', 'paper.signed', 'paper.signed', 'paper.signed']);
    expect(
      await world.db.auditEvent.count({ where: { roundId: room.roundId, act: 'sheet.signPaper' } }),
    ).toBe(1);
  });

  it.each([
    ['to come', '2026-06-16', 'paper.dayFuture'],
    ['before scoring was opened', '2026-06-14', 'paper.dayEarly'],
  ])('is refused with a day %s, at its field, and nothing of it is kept', async (_, signedOn, refused) => {
    expect(await type(support, marks, 'Tốt', signedOn)).toMatchObject({ refused, field: 'signedOn' });
    expect(await world.db.paperSheet.count({ where: { roundId: room.roundId } })).toBe(0);
  });

  it('is over with the scoring', async () => {
    await anAct(world, room, 'SCORING_CLOSED');
    expect(refusedWith(await type(support))).toBe('round.notInPhase');
  });
});

describe('blank sheets', () => {
  const print = () => printBlankSheets(world, support, { roundCode: room.roundCode });

  it('are printed while a sheet is due, and refused where a group of theirs has no rubric in force', async () => {
    expect(granted(await print()).bytes.length).toBeGreaterThan(1000);
    await aJuror(world, room, { groups: [1, 3] });
    await anEntryIn(world, room, { status: 'ELIGIBLE', group: 3 });
    expect(await print()).toMatchObject({ refused: 'rubric.notApproved', facts: { groups: '3' } });
  });

  it('are refused where nothing is due', async () => {
    await signed(world, room, juror, entryId);
    expect(refusedWith(await print())).toBe('paper.nothingDue');
  });
});
