import { beforeAll, describe, expect, it } from 'vitest';
import { unmet } from '~/domain/eligibility/eligibility';
import { refuse } from '~/domain/refusal';
import { sentenceOf } from '~/http/call';
import { translator } from '~/i18n/translator';
import { carryEntry } from '~/usecases/entry/carry-entry';
import { showEntry } from '~/usecases/entry/show-entry';
import { submitEntry } from '~/usecases/entry/submit-entry';
import { showCheck } from '~/usecases/intake/show-check';
import { support } from '../../support/judged-round';
import { completeDraft, done, hoursOn, openRound, producer } from '../../support/producer-room';
import { type TestWorld, testWorld } from '../../support/world';

let world: TestWorld;
let own: Awaited<ReturnType<typeof producer>>;

beforeAll(async () => {
  world = await testWorld();
  await openRound(world, '2026-NAM');
  await openRound(world, '2027-QG', { level: 'NATIONAL', year: 2027 });
  own = await producer(world);
});

const checksOf = async (entryId: string) => done(await showEntry(world, own.actor, { entryId })).checks;
const repeatedIn = async (entryId: string) =>
  (await checksOf(entryId)).find(({ code }) => code === 'repeated');

describe('a product entered already', () => {
  it('is named to the producer and to the support team, and keeps nobody from submitting', async () => {
    const first = await completeDraft(world, own, '2026-NAM', { name: 'Nem Hoà Bình' });
    const second = await completeDraft(world, own, '2026-NAM', { name: 'NEM HÒA BÌNH' });
    expect((await repeatedIn(second))?.verdict).toBe('met');
    done(await submitEntry(world, own.actor, { entryId: first }));
    const others = [{ id: first, code: null, name: 'Nem Hoà Bình', status: 'SUBMITTED' }];
    expect(await repeatedIn(second)).toMatchObject({ verdict: 'toJudge', others });
    expect(await submitEntry(world, own.actor, { entryId: second })).toEqual({
      id: second,
      status: 'SUBMITTED',
    });
    await world.db.entry.update({ where: { id: second }, data: { status: 'FORWARDED' } });
    const { checks, may } = done(await showCheck(world, support, { roundCode: '2026-NAM', entryId: second }));
    expect(checks.find(({ code }) => code === 'repeated')).toMatchObject({ others });
    expect(may.accept).toBe(true);
  });

  it('is found under a facility registered a second time, and not under another producer', async () => {
    const name = 'Khô cá tra';
    const entryId = await completeDraft(world, own, '2026-NAM', { name });
    const again = await producer(world);
    const twin = await completeDraft(world, again, '2026-NAM', { name });
    await world.db.entry.update({ where: { id: twin }, data: { status: 'SUBMITTED' } });
    expect(await repeatedIn(entryId)).toMatchObject({ verdict: 'toJudge', others: [{ id: twin }] });
    await world.db.facility.update({ where: { id: again.facilityId }, data: { registrationNo: '99' } });
    expect((await repeatedIn(entryId))?.verdict).toBe('met');
  });
});

describe('a national entry', () => {
  it('rests on the register: what is revoked after it was carried can no longer be submitted', async () => {
    const regional = await completeDraft(world, own, '2026-NAM', { name: 'Bánh phồng' });
    const { roundId } = await world.db.entry.update({
      where: { id: regional },
      data: { status: 'ELIGIBLE', code: '2026-NAM-2-900' },
    });
    const day = new Date('2026-06-02');
    await world.db.publication.create({
      data: {
        ...{
          id: world.ids.id(),
          roundId,
          version: 1,
          list: { counts: {}, rows: [{ entry: '2026-NAM-2-900' }] },
        },
        ...{ bundle: '', bundleSha256: '', result: '', resultSha256: '', publishedById: 'x' },
        ...{ decisionNumber: '1/QĐ', decisionDate: day, publishedAt: hoursOn(0) },
      },
    });
    const certificate = await world.db.certificate.create({
      data: {
        ...{ id: world.ids.id(), roundId, entryId: regional, code: world.ids.code(), number: 'KV-900' },
        ...{ product: 'x', producer: 'x', address: 'x', province: 'x', group: 2, decisionNumber: '1/QĐ' },
        ...{ decisionDate: day, issuedOn: day, validUntil: new Date('2029-12-31'), createdAt: hoursOn(0) },
      },
    });
    const input = { certificateId: certificate.id, roundCode: '2027-QG' };
    const { id } = done(await carryEntry(world, own.actor, input));
    expect(unmet(await checksOf(id))).toEqual([]);
    await world.db.certificate.update({ where: { id: certificate.id }, data: { status: 'REVOKED' } });
    expect(unmet(await checksOf(id))).toMatchObject([
      { says: 'recognitionEnded', facts: { number: 'KV-900' } },
    ]);
    const refusal = refuse('entry.incomplete', { lacks: '@eligibility.asked.recognition' });
    expect(await submitEntry(world, own.actor, { entryId: id })).toEqual(refusal);
    await world.db.certificate.delete({ where: { id: certificate.id } });
    expect(unmet(await checksOf(id))).toEqual([]);
    const [recognition] = (await checksOf(id)).filter(({ code }) => code === 'recognition');
    expect(recognition).toMatchObject({ verdict: 'toJudge', says: 'recognitionElsewhere' });
  });
});

it('a refusal names in words everything that does not hold', () => {
  const lacks = '@eligibility.asked.photos @eligibility.asked.decision';
  expect(sentenceOf(refuse('entry.incomplete', { lacks }), translator('vi'))).toBe(
    'Hồ sơ còn mục chưa đạt: Ít nhất 3 ảnh màu chụp từ các góc khác nhau; Quyết định công nhận cấp tỉnh. Vui lòng bổ sung rồi thực hiện lại.',
  );
});
