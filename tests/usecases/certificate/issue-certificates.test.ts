import { beforeAll, describe, expect, test } from 'vitest';
import { issueCertificates } from '~/usecases/certificate/issue-certificates';
import { showCertificates } from '~/usecases/certificate/show-certificates';
import { publishList } from '~/usecases/publication/publish-list';
import { decidedRound, organiser, producer, secretary } from '../../support/decided-round';
import { type TestWorld, testWorld } from '../../support/world';

let world: TestWorld;
const decision = { decisionNumber: '44/QĐ', decisionDate: '2026-06-10', disclosure: 'LIST' as const };
const issuedOn = '2026-06-15';
const whole = { q: '', page: 1 };

beforeAll(async () => {
  world = await testWorld();
});

async function publishedRound(code: string, year: number, recognised: number) {
  await decidedRound(world, { code, year, recognised });
  await publishList(world, organiser, { roundCode: code, ...decision });
}

const register = (year: number) =>
  world.db.certificate.findMany({ where: { round: { edition: { year } } }, orderBy: { number: 'asc' } });

const numbered = (year: number, count: number) =>
  Array.from({ length: count }, (_, index) => `KV-${year}-${String(index + 1).padStart(4, '0')}`);

describe('issuing certificates', () => {
  test('makes one for every recognised product, numbered without a gap in the order of the list', async () => {
    world.at('2026-06-15T02:00:00.000Z');
    await publishedRound('2026-A', 2026, 2);
    const done = await issueCertificates(world, organiser, { roundCode: '2026-A', issuedOn });
    expect(done).toEqual({ code: '2026-A', issued: 4 });
    const rows = await register(2026);
    expect(rows.map((row) => row.number)).toEqual(numbered(2026, 4));
    expect(rows.map((row) => row.product)).toEqual([
      'Sản phẩm 1.1 – trà Hoà Bình',
      'Sản phẩm 1.2 – trà Hoà Bình',
      'Sản phẩm 2.1 – trà Hoà Bình',
      'Sản phẩm 2.2 – trà Hoà Bình',
    ]);
    expect(new Set(rows.map((row) => row.validUntil.toISOString()))).toEqual(
      new Set(['2029-12-31T00:00:00.000Z']),
    );
    expect(rows.every((row) => /^[0-9a-hjkmnp-tv-z]{26}$/.test(row.code))).toBe(true);
  });

  test('repeated makes nothing twice, and only what is missing', async () => {
    await world.db.certificate.deleteMany({ where: { number: 'KV-2026-0002' } });
    const again = await issueCertificates(world, organiser, { roundCode: '2026-A', issuedOn });
    const third = await issueCertificates(world, organiser, { roundCode: '2026-A', issuedOn });
    expect([again, third]).toEqual([
      { code: '2026-A', issued: 1 },
      { code: '2026-A', issued: 0 },
    ]);
    expect(await register(2026)).toHaveLength(4);
  });

  test('prints the frozen list, whatever has been renamed since', async () => {
    await publishedRound('2026-F', 2028, 1);
    await world.db.entry.updateMany({ where: { roundId: 'round-2026-F' }, data: { name: 'Tên đã đổi' } });
    await issueCertificates(world, organiser, { roundCode: '2026-F', issuedOn });
    const rows = await register(2028);
    expect(rows.map((row) => row.product)).toEqual([
      'Sản phẩm 1.1 – trà Hoà Bình',
      'Sản phẩm 2.1 – trà Hoà Bình',
    ]);
  });

  test('calls at once, over two rounds of an edition, leave no gap and no double', async () => {
    await publishedRound('2026-X', 2030, 6);
    await publishedRound('2026-Y', 2030, 5);
    const codes = ['2026-X', '2026-Y'];
    await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        issueCertificates(world, organiser, { roundCode: codes[index % 2] as string, issuedOn }),
      ),
    );
    const rows = await register(2030);
    expect(rows.map((row) => row.number)).toEqual(numbered(2030, 22));
    expect(new Set(rows.map((row) => row.entryId)).size).toBe(22);
    const edition = await world.db.edition.findUnique({ where: { id: 'edition-2030' } });
    expect(edition?.nextCertificateNumber).toBe(23);
  });

  test('writes one audit event with all numbers', async () => {
    const events = await world.db.auditEvent.findMany({
      where: { act: 'certificate.issue', roundId: 'round-2026-F' },
    });
    expect(events.map((event) => event.facts)).toEqual([{ issuedOn, count: 2, numbers: numbered(2028, 2) }]);
  });
});

describe('no certificate is issued', () => {
  test('before publication', async () => {
    await decidedRound(world, { code: '2026-N', year: 2032 });
    const answer = await issueCertificates(world, organiser, { roundCode: '2026-N', issuedOn });
    expect(answer).toEqual({ refused: 'round.notPublished', facts: {} });
    expect(await register(2032)).toEqual([]);
  });

  test('on a day before the decision it rests on', async () => {
    await publishedRound('2026-E', 2034, 1);
    const answer = await issueCertificates(world, organiser, { roundCode: '2026-E', issuedOn: '2026-06-09' });
    expect(answer).toEqual({
      refused: 'certificate.beforeDecision',
      facts: { day: '2026-06-10' },
      field: 'issuedOn',
    });
    expect(await register(2034)).toEqual([]);
  });

  test('by anyone but the organiser, or for a round that does not exist', async () => {
    const input = { roundCode: '2026-E', issuedOn };
    expect(await issueCertificates(world, secretary, input)).toEqual({ refused: 'notAllowed', facts: {} });
    expect(await issueCertificates(world, producer('x'), input)).toEqual({
      refused: 'notAllowed',
      facts: {},
    });
    const unknown = await issueCertificates(world, organiser, { roundCode: 'none', issuedOn });
    expect(unknown).toEqual({ refused: 'notFound', facts: {} });
    expect(await register(2034)).toEqual([]);
  });
});

test('the register shows what is issued and what waits', async () => {
  const shown = await showCertificates(world, secretary, { roundCode: '2026-E', ...whole });
  expect('refused' in shown ? shown : [shown.rows.length, shown.waiting, shown.mayIssue]).toEqual([
    0,
    2,
    false,
  ]);
  const hidden = await showCertificates(world, producer('x'), { roundCode: '2026-E', ...whole });
  expect(hidden).toEqual({ refused: 'notAllowed', facts: {} });
});
