import { beforeAll, describe, expect, it } from 'vitest';
import { refuse } from '~/domain/refusal';
import { publishList } from '~/usecases/publication/publish-list';
import { showReconciliation } from '~/usecases/reconciliation/show-reconciliation';
import { auditor, type DecidedRound, decidedRound, organiser, secretary } from '../../support/decided-round';
import { stranger } from '../../support/judged-round';
import { completeDraft, done, openRound, producer } from '../../support/producer-room';
import { type TestWorld, testWorld } from '../../support/world';

let world: TestWorld;
let round: DecidedRound;

beforeAll(async () => {
  world = await testWorld();
  round = await decidedRound(world);
  await withRecords(round);
});

/** Completes the records that the round of the support file leaves out: steps and counters of places. */
async function withRecords({ id }: DecidedRound): Promise<void> {
  const entries = await world.db.entry.findMany({ where: { roundId: id } });
  for (const entry of entries) {
    for (const to of ['SUBMITTED', 'FORWARDED']) {
      await world.db.entryStep.create({
        data: { id: world.ids.id(), entryId: entry.id, to, at: world.clock.now(), byId: 'x' },
      });
    }
    // A refused file has no code.
    if (entry.status === 'NOT_ELIGIBLE') {
      await world.db.entry.update({ where: { id: entry.id }, data: { code: null } });
    }
    if (entry.status !== 'WITHDRAWN') await countPlace(id, entry.province);
  }
}

/** Counts a place of a province without asking its limits. */
async function countPlace(roundId: string, province: string): Promise<void> {
  const key = { roundId, target: `province:2025-34:${province}` };
  await world.db.quota.upsert({
    where: { roundId_target: key },
    create: { ...key, scope: 'PROVINCE', mode: 'OFF', forwarded: 1 },
    update: { forwarded: { increment: 1 } },
  });
}

const show = async (actor = organiser, more: { group?: 1 | 2; today?: boolean } = {}, code = round.code) =>
  showReconciliation(world, actor, { roundCode: code, group: null, today: false, ...more });

describe('the reconciliation of a round', () => {
  it('counts every stage, and finds no difference where the records agree', async () => {
    const { whole, differences, stages } = done(await show());
    expect(differences).toEqual([]);
    expect(stages.map((stage) => [stage, whole[stage].total])).toEqual([
      ['registered', 12],
      ['submitted', 12],
      ['forwarded', 12],
      ['received', 12],
      ['coded', 10],
      ['scored', 8],
      ['voted', 6],
      ['recognised', 4],
    ]);
    const received = { total: 12, eligible: 8, notEligible: 2, withdrawn: 2, merged: 0, waiting: 0 };
    expect(whole.received).toEqual(received);
  });

  it('has rows by province and by group, narrowed to a group on demand', async () => {
    const all = done(await show());
    expect(all.provinces.map(({ name, counts }) => [name, counts.received.total])).toEqual([
      ['Hà Nội', 6],
      ['Cao Bằng', 6],
    ]);
    expect(all.groups.map(({ group, counts }) => [group, counts.recognised.total])).toEqual([
      [1, 2],
      [2, 2],
      [3, 0],
      [4, 0],
    ]);
    const one = done(await show(organiser, { group: 2 }));
    expect(one.provinces.map(({ counts }) => counts.received.total)).toEqual([3, 3]);
    expect(one.whole).toEqual(all.whole);
  });

  it('keeps the vote from the support team until it is published, and shows it to the auditor', async () => {
    const team = done(await show(secretary));
    expect(team.stages).toEqual(['registered', 'submitted', 'forwarded', 'received', 'coded', 'scored']);
    expect([team.whole.voted.total, team.whole.recognised.total]).toEqual([0, 0]);
    expect(team.opens).toEqual({ file: true, tally: false });
    const watching = done(await show(auditor));
    expect(watching.whole.recognised.total).toBe(4);
    expect(watching.opens).toEqual({ file: false, tally: true });
  });

  it('is for those who run or watch rounds', async () => {
    expect(await show(stranger)).toEqual(refuse('notAllowed'));
    expect(await show(organiser, {}, '2020-KHONG')).toEqual(refuse('notFound'));
  });

  it('names what the published list and the records say otherwise, and a wrong counter', async () => {
    const decision = { decisionNumber: '1/QĐ', decisionDate: '2026-06-10', disclosure: 'LIST' } as const;
    done(await publishList(world, organiser, { roundCode: round.code, ...decision }));
    expect(done(await show(secretary)).whole.recognised.total).toBe(4);
    const entryId = `${round.id}-1-1`;
    await world.db.voteCount.update({ where: { entryId }, data: { inFavour: 0, against: 3 } });
    await world.db.quota.updateMany({
      where: { roundId: round.id, target: 'province:2025-34:04' },
      data: { forwarded: 7 },
    });
    const found = done(await show()).differences;
    expect(found.map(({ kind, provinceName, entries }) => [kind, provinceName, entries.length])).toEqual([
      ['publishedOtherwise', null, 1],
      ['placesDiffer', 'Cao Bằng', 4],
    ]);
    expect(found[0]?.entries).toEqual([
      { id: entryId, code: `${round.code}-1-001`, name: 'Sản phẩm 1.1 – trà Hoà Bình', status: 'ELIGIBLE' },
    ]);
  });
});

describe('a round of the former provinces', () => {
  it('counts by its own units, or by the units of today they have become part of', async () => {
    await openRound(world, '2024-NAM', { year: 2024 });
    const own = await producer(world);
    const entryId = await completeDraft(world, own, '2024-NAM');
    const { id } = await world.db.round.update({ where: { code: '2024-NAM' }, data: { codeSet: '2004-63' } });
    await world.db.roundProvince.deleteMany({ where: { roundId: id } });
    for (const [code, name] of [
      ['82', 'Tiền Giang'],
      ['87', 'Đồng Tháp'],
    ] as const) {
      await world.db.roundProvince.create({ data: { roundId: id, codeSet: '2004-63', code, name } });
    }
    await world.db.entry.update({ where: { id: entryId }, data: { codeSet: '2004-63', province: '82' } });
    const rowsOf = async (today: boolean) => {
      const { provinces, former } = done(await show(organiser, { today }, '2024-NAM'));
      return [former, provinces.map(({ name, counts }) => [name, counts.registered.total])];
    };
    expect(await rowsOf(false)).toEqual([
      true,
      [
        ['Tiền Giang', 1],
        ['Đồng Tháp', 0],
      ],
    ]);
    expect(await rowsOf(true)).toEqual([true, [['Đồng Tháp', 1]]]);
  });
});
