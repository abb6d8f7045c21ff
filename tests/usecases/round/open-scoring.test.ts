import { beforeAll, describe, expect, it } from 'vitest';
import { illustrativeRubric } from '~/domain/illustrative-rubric';
import type { Actor } from '~/domain/permission';
import { usualRules } from '~/domain/round';
import { assignSeat } from '~/usecases/panel/assign-seat';
import { editJurorSeat } from '~/usecases/panel/edit-seat';
import { removeSeat } from '~/usecases/panel/remove-seat';
import { openScoring } from '~/usecases/round/open-scoring';
import { draftRubric } from '~/usecases/rubric/draft-rubric';
import { editRubric } from '~/usecases/rubric/edit-rubric';
import { anOrganiser, aProducer, granted, invited, refusedWith } from '../../support/people';
import { aRegionalEdition, countsOf } from '../../support/rounds';
import { type TestWorld, testWorld } from '../../support/world';

const roundCode = '2026-BAC';

describe('rubric, panel and the opening of scoring', () => {
  let world: TestWorld;
  let organiser: Actor;
  let roundId: string;

  beforeAll(async () => {
    world = await testWorld();
    organiser = await anOrganiser(world);
    await aRegionalEdition(world, organiser);
    roundId = (await world.db.round.findUniqueOrThrow({ where: { code: roundCode } })).id;
  });

  const open = async () => refusedWith(await openScoring(world, organiser, { roundCode }));

  it('waits for an eligible entry', async () => {
    expect(await open()).toBe('round.noEntries');
    const at = world.clock.now();
    const province = { codeSet: '2025-34', province: '25' };
    const texts = {
      sections: {},
      search: '',
      createdById: organiser.accountId,
      createdAt: at,
      updatedAt: at,
    };
    const contact = { registrationNo: '1', address: 'x', representative: 'x', phone: 'x', email: 'x' };
    await world.db.facility.create({
      data: {
        id: 'f',
        name: 'HTX',
        kind: 'COOPERATIVE',
        codeSet: '2025-34',
        code: '25',
        ...contact,
        createdAt: at,
      },
    });
    await world.db.entry.create({
      data: {
        id: 'e',
        roundId,
        facilityId: 'f',
        ...province,
        group: 2,
        name: 'Miến',
        status: 'ELIGIBLE',
        code: '2026-BAC-2-001',
        ...texts,
      },
    });
  });

  it('waits for an approved rubric of each group with entries', async () => {
    expect(await open()).toBe('rubric.notApproved');
    expect(granted(await draftRubric(world, organiser, { roundCode, group: 2 })).version).toBe(1);
    expect(await open()).toBe('rubric.notApproved');
  });

  it('keeps a draft from being drafted again, and knows four groups', async () => {
    const before = await countsOf(world);
    expect(refusedWith(await draftRubric(world, organiser, { roundCode, group: 2 }))).toBe(
      'changedMeanwhile',
    );
    expect(refusedWith(await draftRubric(world, organiser, { roundCode, group: 5 }))).toBe('notFound');
    expect(await countsOf(world)).toEqual(before);
  });

  it('takes an edited rubric whose sums hold and refuses others', async () => {
    const edit = { roundCode, group: 2, version: 1, content: structuredClone(illustrativeRubric) };
    const [first] = edit.content.groups[0]?.criteria ?? [];
    if (first) first.max = 1300;
    expect(await editRubric(world, organiser, edit)).toEqual({
      refused: 'rubric.sumsWrong',
      facts: { criterion: '1', sum: '41', max: '40' },
    });
    if (first) [first.max, first.step] = [1200, 700];
    expect(refusedWith(await editRubric(world, organiser, edit))).toBe('rubric.stepWrong');
    if (first) first.step = 25;
    granted(await editRubric(world, organiser, edit));
    expect(refusedWith(await editRubric(world, organiser, { ...edit, version: 2 }))).toBe('changedMeanwhile');
    expect(await world.db.rubric.findFirst()).toMatchObject({ illustrative: false, version: 1 });
  });

  it('leaves an approved rubric alone and drafts a new version', async () => {
    await world.db.rubric.updateMany({
      data: { approvedAt: world.clock.now(), approvedById: organiser.accountId },
    });
    const edit = { roundCode, group: 2, version: 1, content: illustrativeRubric };
    expect(refusedWith(await editRubric(world, organiser, edit))).toBe('rubric.alreadyApproved');
    expect(granted(await draftRubric(world, organiser, { roundCode, group: 2 })).version).toBe(2);
  });

  it('waits for as many jurors as the least number of sheets', async () => {
    expect(await open()).toBe('round.panelMissing');
    for (const name of ['a', 'b', 'c']) {
      await invited(world, organiser, 'JUROR', { roundCode, groups: [2], email: `${name}@example.vn` });
    }
  });

  it('seats somebody with an account directly, once', async () => {
    await aProducer(world);
    const seat = { roundCode, email: 'coso@example.vn', kind: 'JUROR', groups: [1], head: true } as const;
    granted(await assignSeat(world, organiser, { ...seat, groups: [1] }));
    const again = await assignSeat(world, organiser, { ...seat, groups: [1] });
    expect(refusedWith(again)).toBe('account.alreadySeated');
    const unknown = await assignSeat(world, organiser, { ...seat, groups: [1], email: 'nobody@example.vn' });
    expect(unknown).toEqual({ refused: 'notFound', facts: {}, field: 'email' });
    expect(await world.db.jurorSeat.count({ where: { head: true } })).toBe(1);
  });

  it('moves the head and takes an idle juror off, in the own round only', async () => {
    const seats = await world.db.jurorSeat.findMany({ orderBy: { code: 'asc' } });
    const [a, , , d] = seats.map(({ id }) => id) as [string, string, string, string];
    granted(await editJurorSeat(world, organiser, { roundCode, seatId: a, groups: [2, 3], head: true }));
    expect(await world.db.jurorSeat.findMany({ where: { head: true }, select: { id: true } })).toEqual([
      { id: a },
    ]);
    const elsewhere = { roundCode: '2026-NAM', seatId: d, kind: 'JUROR' } as const;
    expect(refusedWith(await removeSeat(world, organiser, elsewhere))).toBe('notFound');
    granted(await removeSeat(world, organiser, { ...elsewhere, roundCode }));
    expect(await world.db.jurorSeat.count()).toBe(3);
  });

  it('waits for as many jurors as trimming leaves one sheet of', async () => {
    const { rules } = await world.db.round.findUniqueOrThrow({ where: { id: roundId } });
    const trimming = { ...usualRules, aggregate: { method: 'trimmed-mean', trim: 3 } };
    await world.db.round.update({ where: { id: roundId }, data: { rules: trimming } });
    expect(await open()).toBe('round.panelMissing');
    await world.db.round.update({ where: { id: roundId }, data: { rules: rules as object } });
  });

  it('opens once everything is there, once', async () => {
    expect(granted(await openScoring(world, organiser, { roundCode }))).toEqual({ code: roundCode });
    expect(await open()).toBe('round.notInPhase');
    const acts = await world.db.roundAct.findMany({ where: { roundId } });
    expect(acts.map(({ kind }) => kind)).toEqual(['SCORING_OPENED']);
  });

  it('is for organisers', async () => {
    const producer = await aProducer(world, 'khac@example.vn');
    expect(refusedWith(await openScoring(world, producer, { roundCode }))).toBe('notAllowed');
    expect(refusedWith(await draftRubric(world, producer, { roundCode, group: 1 }))).toBe('notAllowed');
  });
});
