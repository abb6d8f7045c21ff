import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { everybody, type Pair } from '~/domain/panel/panel';
import type { Actor } from '~/domain/permission';
import { bundleText } from '~/domain/round-bundle/bundle-text';
import { loadBundle } from '~/store/bundle/load-bundle';
import { listSeats } from '~/store/seat/list-seats';
import { readFile } from '~/usecases/entry/read-file';
import { confirmAssignment, endAssignment } from '~/usecases/panel/confirm-assignment';
import { editJurorSeat } from '~/usecases/panel/edit-seat';
import { checkAssignment, showAssignment, showProposal } from '~/usecases/panel/show-assignment';
import { showPanel } from '~/usecases/panel/show-panel';
import { recuse } from '~/usecases/recusal/recuse';
import { openScoring } from '~/usecases/round/open-scoring';
import { listOwnEntries } from '~/usecases/score-sheet/list-own-entries';
import { showSheet } from '~/usecases/score-sheet/show-sheet';
import { showProgress } from '~/usecases/scoring/show-progress';
import { auditor, organiser, producer, secretary } from '../../support/decided-round';
import { aFacility, aJuror, anAct, anEntryIn, aRoom, aRubric, type Room } from '../../support/judged-round';
import { codeIn, draft, panelOf, seatOf, signed } from '../../support/jury-room';
import { actorOf, granted, refusedWith } from '../../support/people';
import { type TestWorld, testWorld } from '../../support/world';

let world: TestWorld;
let room: Room;
let jurors: [Actor, Actor, Actor];
let entries: [string, string, string];
let codes: string[];

beforeAll(async () => {
  world = await testWorld();
});

beforeEach(async () => {
  room = await aRoom(world, { minimumSheets: 2 });
  await aRubric(world, room);
  jurors = [await aJuror(world, room), await aJuror(world, room), await aJuror(world, room)];
  const one = () => anEntryIn(world, room, { status: 'ELIGIBLE' });
  entries = [await one(), await one(), await one()];
  codes = await Promise.all(jurors.map(async (juror) => (await seatOf(world, room, juror)).code));
});

/** Juror × entry by number: `'00 01 12'`. */
const pairs = (text: string): Pair[] =>
  text.split(' ').map((cell) => ({
    juror: codes[Number(cell[0])] as string,
    entry: codeIn(room, entries[Number(cell[1])] as string),
  }));

const usual = '00 01 11 12 20 22';
const confirm = (text: string, actor = organiser) =>
  confirmAssignment(world, actor, { roundCode: room.roundCode, pairs: pairs(text) });
const listed = async (actor: Actor) =>
  granted(await listOwnEntries(world, actor, { roundCode: room.roundCode }))
    .entries.map(({ id }) => id)
    .sort();
const open = (actor: Actor, entryId: string) =>
  showSheet(world, actor, { roundCode: room.roundCode, entryId });
const scoring = () => anAct(world, room, 'SCORING_OPENED');
const assignments = () => world.db.jurorAssignment.count({ where: { roundId: room.roundId } });

describe('a proposal', () => {
  it('spreads the sheets of a round and can be confirmed as it is', async () => {
    const shown = granted(await showProposal(world, organiser, { roundCode: room.roundCode }));
    expect(shown.loads.map(({ total }) => total)).toEqual([2, 2, 2]);
    expect([shown.problems, shown.sheets, shown.assigns, shown.mayAssign]).toEqual([[], 2, false, true]);
    const chosen = shown.matrices.flatMap((matrix) =>
      matrix.entries.flatMap(({ code: entry, given }) => given.map((juror) => ({ juror, entry }))),
    );
    granted(await confirmAssignment(world, organiser, { roundCode: room.roundCode, pairs: chosen }));
    const present = granted(await showAssignment(world, organiser, { roundCode: room.roundCode }));
    expect([present.assigns, present.matrices]).toEqual([true, shown.matrices]);
  });

  it('gives more sheets where asked, and follows the wishes of jurors', async () => {
    const { id: seatId } = await seatOf(world, room, jurors[0]);
    const duties = { roundCode: room.roundCode, seatId, groups: [1], head: false, most: 1 };
    granted(await editJurorSeat(world, organiser, duties));
    const loads = async (sheets?: number) =>
      granted(await showProposal(world, organiser, { roundCode: room.roundCode, sheets })).loads.map(
        ({ total, most }) => [total, most],
      );
    expect(await loads()).toEqual([
      [1, 1],
      [3, null],
      [2, null],
    ]);
    expect((await loads(3)).map(([total]) => total)).toEqual([3, 3, 3]);
  });

  it('is checked with changed boxes, as often as wanted, before anything is saved', async () => {
    const check = (text: string) =>
      checkAssignment(world, organiser, { roundCode: room.roundCode, pairs: pairs(text) });
    expect(granted(await check(`${usual} 00`)).problems).toEqual([]);
    const thin = granted(await check('00 01 11 12 20'));
    expect(thin.loads.map(({ total }) => total)).toEqual([2, 2, 1]);
    expect(thin.problems.map(({ code }) => code)).toContain('ENTRY_SHORT');
    const [matrix] = thin.matrices;
    expect(matrix?.entries.map(({ given }) => given.length)).toEqual([2, 2, 1]);
    granted(await recuse(world, jurors[0], { roundCode: room.roundCode, entryId: entries[0], reason: 'x' }));
    expect(refusedWith(await check(usual))).toBe('panel.pairKept');
    expect(
      refusedWith(await checkAssignment(world, secretary, { roundCode: room.roundCode, pairs: [] })),
    ).toBe('notAllowed');
    expect(await assignments()).toBe(0);
  });

  it('is for the organiser alone', async () => {
    for (const actor of [secretary, auditor, producer('x'), jurors[0]]) {
      const input = { roundCode: room.roundCode };
      expect(refusedWith(await showProposal(world, actor, input))).toBe('notAllowed');
      expect(refusedWith(await showAssignment(world, actor, input))).toBe('notAllowed');
      expect(refusedWith(await confirm(usual, actor))).toBe('notAllowed');
      expect(refusedWith(await endAssignment(world, actor, input))).toBe('notAllowed');
    }
    expect(refusedWith(await showProposal(world, organiser, { roundCode: 'none' }))).toBe('notFound');
    expect(await assignments()).toBe(0);
  });
});

describe('a confirmed assignment', () => {
  it('makes sheets due for assigned entries alone, everywhere they are counted', async () => {
    granted(await confirm(usual));
    await scoring();
    expect(await listed(jurors[0])).toEqual([entries[0], entries[1]]);
    const [seat] = await listSeats(world.db, jurors[0].accountId);
    expect(seat?.byGroup).toEqual([{ group: 1, due: 2, signed: 0, started: 0, recused: 0 }]);
    expect(
      granted(await open(jurors[0], entries[0]))
        .rail.map(({ id }) => id)
        .sort(),
    ).toEqual([entries[0], entries[1]]);
    const progress = granted(await showProgress(world, organiser, { roundCode: room.roundCode }));
    expect([progress.due, progress.signed]).toEqual([6, 0]);
    expect(progress.jurors.map(({ assigned }) => assigned)).toEqual([2, 2, 2]);
    expect(progress.waiting.map(({ waitingFor }) => waitingFor)).toEqual([
      [codes[0], codes[2]],
      [codes[0], codes[1]],
      [codes[1], codes[2]],
    ]);
  });

  it('refuses sheet, mark, recusal and files of an entry that is not assigned', async () => {
    granted(await confirm(usual));
    await scoring();
    const [juror] = jurors;
    expect(refusedWith(await open(juror, entries[2]))).toBe('sheet.notAssigned');
    expect(refusedWith(await draft(world, room, juror, entries[2]))).toBe('sheet.notAssigned');
    const aside = { roundCode: room.roundCode, entryId: entries[2], reason: 'x' };
    expect(refusedWith(await recuse(world, juror, aside))).toBe('sheet.notAssigned');
    const photoOf = async (entryId: string) =>
      (await world.db.entryPhoto.findFirstOrThrow({ where: { entryId } })).fileId;
    expect(refusedWith(await readFile(world, juror, { fileId: await photoOf(entries[2]) }))).toBe('notFound');
    granted(await readFile(world, juror, { fileId: await photoOf(entries[0]) }));
    expect(await world.db.sheet.count({ where: { roundId: room.roundId } })).toBe(0);
  });

  it('changes nothing about what counts', async () => {
    await scoring();
    await signed(world, room, jurors[0], entries[0]);
    const before = bundleText(await loadBundle(world.db, room.roundId));
    granted(await confirm(usual));
    expect(bundleText(await loadBundle(world.db, room.roundId))).toBe(before);
  });

  it('is recorded, and can be taken back', async () => {
    granted(await confirm(usual));
    granted(await endAssignment(world, organiser, { roundCode: room.roundCode }));
    expect(await listed(jurors[0])).toEqual([...entries].sort());
    expect(await assignments()).toBe(0);
    const events = await world.db.auditEvent.findMany({
      where: { roundId: room.roundId },
      orderBy: { id: 'asc' },
    });
    expect(events.map(({ act, facts }) => [act, facts])).toEqual(
      expect.arrayContaining([
        ['panel.assigned', { pairs: 6 }],
        ['panel.assignmentEnded', {}],
      ]),
    );
  });

  it('takes a cell sent twice once, and stays once scoring is closed', async () => {
    granted(await confirm(`${usual} 00`));
    expect(await assignments()).toBe(6);
    await scoring();
    await anAct(world, room, 'SCORING_CLOSED');
    expect(refusedWith(await confirm('00'))).toBe('round.notInPhase');
    expect(refusedWith(await endAssignment(world, organiser, { roundCode: room.roundCode }))).toBe(
      'round.notInPhase',
    );
    expect(await assignments()).toBe(6);
  });

  it('opens scoring only where every entry has as many jurors as the minimum of sheets', async () => {
    granted(await confirm('00 01 11 12 20'));
    const answer = await openScoring(world, organiser, { roundCode: room.roundCode });
    expect(answer).toEqual({ refused: 'round.assignmentThin', facts: { count: 1 } });
    granted(await confirm(usual));
    granted(await openScoring(world, organiser, { roundCode: room.roundCode }));
  });

  it('shows on the panel who carries how much, and what is not satisfied', async () => {
    const panel = async () => granted(await showPanel(world, organiser, { roundCode: room.roundCode }));
    expect((await panel()).loads.map(({ total, byGroup }) => [total, byGroup])).toEqual([
      [3, { 1: 3 }],
      [3, { 1: 3 }],
      [3, { 1: 3 }],
    ]);
    granted(await confirm('00 10 11 21 22'));
    const { assigns, problems } = await panel();
    expect([assigns, problems]).toEqual([
      true,
      [{ code: 'ENTRY_SHORT', entry: codeIn(room, entries[2]), group: 1, sheets: 1, needed: 2, kept: [] }],
    ]);
  });
});

describe('confirming refuses, changing nothing,', () => {
  it('a juror whom group, bar or recusal keep from the entry', async () => {
    const other = await anEntryIn(world, room, { status: 'ELIGIBLE', group: 2 });
    await scoring();
    granted(await recuse(world, jurors[0], { roundCode: room.roundCode, entryId: entries[0], reason: 'x' }));
    const [juror = ''] = codes;
    const [own, strange] = [codeIn(room, entries[0]), codeIn(room, other)];
    expect(await confirm(usual)).toEqual({
      refused: 'panel.pairKept',
      facts: { juror, entry: own, reason: '@panel.reason.RECUSED' },
    });
    const input = { roundCode: room.roundCode, pairs: [{ juror, entry: strange }] };
    expect(await confirmAssignment(world, organiser, input)).toEqual({
      refused: 'panel.pairKept',
      facts: { juror, entry: strange, reason: '@panel.reason.OTHER_GROUP' },
    });
    expect(await assignments()).toBe(0);
  });

  it('leaving a signed sheet out', async () => {
    await scoring();
    await signed(world, room, jurors[0], entries[2]);
    expect(await confirm(usual)).toEqual({
      refused: 'panel.pairSigned',
      facts: { juror: codes[0], entry: codeIn(room, entries[2]) },
    });
    granted(await confirm(`${usual} 02`));
  });

  it('a juror or an entry that has left meanwhile', async () => {
    await world.db.entry.update({ where: { id: entries[2] }, data: { status: 'WITHDRAWN' } });
    expect(refusedWith(await confirm(usual))).toBe('changedMeanwhile');
    expect(await assignments()).toBe(0);
  });
});

it('a signature and an assignment without it exclude each other, whoever comes first', async () => {
  await scoring();
  for (const entryId of entries) {
    await draft(world, room, jurors[0], entryId);
    const rest = usual
      .split(' ')
      .filter((cell) => cell !== `0${entries.indexOf(entryId)}`)
      .join(' ');
    granted(await endAssignment(world, organiser, { roundCode: room.roundCode }));
    const before = await panelOf(world, room);
    const held = before.panel.held.map(
      ({ juror, entry }) => `${codes.indexOf(juror)}${entries.findIndex((id) => codeIn(room, id) === entry)}`,
    );
    const [sign, confirmed] = await Promise.all([
      signed(world, room, jurors[0], entryId),
      confirm([...new Set([...rest.split(' '), ...held])].join(' ')),
    ]);
    const isSigned = !('refused' in sign);
    expect('refused' in confirmed).toBe(isSigned);
    if ('refused' in confirmed) expect(confirmed.refused).toBe('panel.pairSigned');
  }
});

describe('jurors of the entry’s own producer and province', () => {
  /** The first juror also acts for the producer of the first entry, or for its province. */
  const alsoHolds = async (role: string, more: object) => {
    const createdAt = world.clock.now();
    await world.db.membership.create({
      data: { id: `${room.roundId}-${role}`, accountId: jurors[0].accountId, role, createdAt, ...more },
    });
    return actorOf(world, jurors[0].accountId);
  };
  const setRules = (rules: object) => world.db.round.update({ where: { id: room.roundId }, data: { rules } });
  const rulesOf = async () =>
    (await world.db.round.findUniqueOrThrow({ where: { id: room.roundId } })).rules as Record<
      string,
      unknown
    >;

  it('do not score it where the round says so', async () => {
    const facilityId = await aFacility(world);
    await world.db.entry.update({ where: { id: entries[0] }, data: { facilityId } });
    const juror = await alsoHolds('PRODUCER', { facilityId });
    await scoring();
    expect(await listed(juror)).toEqual([...entries].sort());
    await setRules({ ...(await rulesOf()), barOwnProducer: true });
    expect(await listed(juror)).toEqual([entries[1], entries[2]]);
    expect(refusedWith(await open(juror, entries[0]))).toBe('sheet.ownProducer');
    const progress = granted(await showProgress(world, organiser, { roundCode: room.roundCode }));
    expect(progress.jurors.map(({ assigned }) => assigned)).toEqual([2, 3, 3]);
  });

  it('are read from the posts of the account as the domain reads them', async () => {
    await world.db.province.createMany({
      data: [
        {
          codeSet: '2025-34',
          code: '01',
          name: 'Hà Nội',
          nameEn: 'Ha Noi',
          kind: 'Thành phố',
          region: 'NORTH',
        },
        {
          ...{
            codeSet: '2004-63',
            code: '28',
            name: 'Hà Tây',
            nameEn: 'Ha Tay',
            kind: 'Tỉnh',
            region: 'NORTH',
          },
          mergedInto: '01',
        },
      ],
      skipDuplicates: true,
    });
    await world.db.entry.update({ where: { id: entries[0] }, data: { codeSet: '2004-63', province: '28' } });
    await world.db.entry.update({ where: { id: entries[1] }, data: { province: '04' } });
    const juror = await alsoHolds('PROVINCE', { codeSet: '2025-34', code: '01' });
    await setRules({ ...(await rulesOf()), barOwnProvince: true });
    await scoring();
    const { panel } = await panelOf(world, room);
    const [own] = everybody(panel);
    expect(own?.entries).toEqual([codeIn(room, entries[1])]);
    expect(await listed(juror)).toEqual([entries[1]]);
    expect(refusedWith(await open(juror, entries[0]))).toBe('sheet.barred');
  });

  it('score everything in a round whose rules were stored before the bar', async () => {
    const { barOwnProducer: _later, ...stored } = await rulesOf();
    await setRules(stored as object);
    const juror = await alsoHolds('PRODUCER', { facilityId: room.facilityId });
    await scoring();
    expect(await listed(juror)).toEqual([...entries].sort());
    granted(await open(juror, entries[0]));
  });
});
