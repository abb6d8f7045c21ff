import { beforeAll, describe, expect, test } from 'vitest';
import { isRefusal, type Refusal } from '~/domain/refusal';
import { findCertificate } from '~/store/certificate/find-certificate';
import { checkCertificate } from '~/usecases/certificate/check-certificate';
import { downloadCertificate } from '~/usecases/certificate/download-certificate';
import { issueCertificates } from '~/usecases/certificate/issue-certificates';
import { replaceCertificate } from '~/usecases/certificate/replace-certificate';
import { sealedPayload } from '~/usecases/certificate/sealed-payload';
import { showCertificate } from '~/usecases/certificate/show-certificate';
import { suspendCertificate } from '~/usecases/certificate/suspend-certificate';
import { showProduct } from '~/usecases/public/show-product';
import { organiser, producer, secretary } from '../../support/decided-round';
import { issuedRound } from '../../support/issued-round';
import { scanCertificate } from '../../support/scan-certificate';
import { type TestWorld, testWorld } from '../../support/world';

let world: TestWorld;
let codes: string[];
const roundCode = '2026-BAC';
const roundId = `round-${roundCode}`;

beforeAll(async () => {
  world = await testWorld();
  codes = await issuedRound(world, { code: roundCode, year: 2026, recognised: 2 });
  world.at('2027-02-05T02:00:00.000Z');
});

const decision = { reason: 'In sai tên', decisionNumber: '51/QĐ', decisionDate: '2027-02-01' };
const code = (index: number) => codes[index] as string;

async function wanted(
  certificateCode: string,
  change: object = { product: 'Trà Hòa Bình' },
  round = roundCode,
) {
  const {
    product,
    producer: maker,
    address,
    province,
  } = await world.db.certificate.findUniqueOrThrow({
    where: { code: certificateCode },
  });
  const old = { product, producer: maker, address, province, cause: 'MISSPELT' as const };
  return { roundCode: round, certificateCode, ...decision, ...old, ...change };
}

const numbers = async (year: number) => {
  const rows = await world.db.certificate.findMany({ where: { round: { edition: { year } } } });
  return rows.map((row) => row.number).sort();
};
const numbered = (year: number, count: number) =>
  Array.from({ length: count }, (_, index) => `KV-${year}-${String(index + 1).padStart(4, '0')}`);

function granted<T>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new Error(answer.refused);
  return answer as T;
}

describe('replacing a certificate', () => {
  test('issues a successor under the next number with the corrections, valid as long as the original', async () => {
    const before = await findCertificate(world.db, code(0));
    const next = granted(await replaceCertificate(world, organiser, await wanted(code(0))));
    const after = await findCertificate(world.db, next.code);
    expect(after?.facts).toEqual({
      ...before?.facts,
      code: next.code,
      number: 'KV-2026-0005',
      product: 'Trà Hòa Bình',
      issuedOn: '2027-02-01',
      validUntil: '2029-12-31',
    });
    expect(after?.predecessor).toEqual({ code: code(0), number: 'KV-2026-0001' });
    expect(next.code).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/);
  });

  test('leads from the old code to the new one; the old QR code is genuine and says that it is replaced', async () => {
    const old = await findCertificate(world.db, code(0));
    const payload = await sealedPayload(world.signing, granted(old as NonNullable<typeof old>).facts);
    const check = await checkCertificate(world, { code: code(0), payload });
    expect([check.status, check.seal, check.ended?.successor]).toEqual([
      'REPLACED',
      'MATCHES',
      old?.successor,
    ]);
    const next = await checkCertificate(world, { code: check.ended?.successor as string, payload: null });
    expect([next.status, next.ended, next.predecessor?.code]).toEqual(['VALID', null, code(0)]);
    const stolen = await checkCertificate(world, { code: next.code, payload });
    expect(stolen.seal).toBe('NOT_SIGNED');
  });

  test('replaces the successor in turn; the pages show one chain and its end', async () => {
    const second = (await findCertificate(world.db, code(0)))?.successor as string;
    const lost = { cause: 'LOST', decisionDate: '2027-02-05' };
    const third = granted(await replaceCertificate(world, organiser, await wanted(second, lost)));
    const shown = granted(await showCertificate(world, secretary, { roundCode, certificateCode: code(0) }));
    expect(shown.chain.map((link) => [link.number, link.code, link.status])).toEqual([
      ['KV-2026-0001', code(0), 'REPLACED'],
      ['KV-2026-0005', second, 'REPLACED'],
      ['KV-2026-0006', third.code, 'VALID'],
    ]);
    const product = granted(await showProduct(world, { entryCode: shown.entryCode }));
    expect(product.certificate).toEqual({ code: third.code, status: 'VALID' });
    const events = await world.db.auditEvent.findMany({
      where: { act: 'certificate.replace' },
      orderBy: { at: 'asc' },
    });
    expect(events.map((event) => event.facts)).toContainEqual({
      ...{ number: 'KV-2026-0001', ...decision, cause: 'MISSPELT', successor: 'KV-2026-0005' },
    });
  });

  test('is no reason to issue another one', async () => {
    const again = await issueCertificates(world, organiser, { roundCode, issuedOn: '2027-02-05' });
    expect(again).toEqual({ code: roundCode, issued: 0 });
  });

  test('is refused, taking no number, where it corrects nothing or what its cause leaves alone', async () => {
    const refusal = async (change: object) =>
      replaceCertificate(world, organiser, await wanted(code(1), change));
    expect(await refusal({})).toEqual({ refused: 'certificate.nothingCorrected', facts: {}, field: 'cause' });
    expect(await refusal({ cause: 'LOST', product: 'Khác' })).toEqual({
      refused: 'certificate.factFixed',
      facts: { cause: '@certificate.cause.LOST' },
      field: 'product',
    });
    expect(await replaceCertificate(world, secretary, await wanted(code(1)))).toEqual({
      refused: 'notAllowed',
      facts: {},
    });
    expect(await numbers(2026)).toEqual(numbered(2026, 6));
  });

  test('is refused while the certificate is suspended', async () => {
    await suspendCertificate(world, organiser, await wanted(code(2), { reason: 'Kiểm tra' }));
    const answer = await replaceCertificate(world, organiser, await wanted(code(2)));
    expect(answer).toEqual({ refused: 'certificate.wrongState', facts: { status: 'SUSPENDED' } });
  });
});

describe('the paper', () => {
  const bytesOf = async (certificateCode: string) =>
    granted(await downloadCertificate(world, organiser, { code: certificateCode })).bytes;

  test('of a replaced or suspended one differs from what it was, and its QR code leads to the answer', async () => {
    const valid = await bytesOf(code(3));
    await suspendCertificate(world, organiser, await wanted(code(3), { reason: 'Kiểm tra' }));
    const suspended = await bytesOf(code(3));
    expect(Buffer.compare(valid, suspended)).not.toBe(0);
    const address = new URL((await scanCertificate(suspended)) as string);
    expect(address.pathname).toBe(`/v/${code(3)}`);
    const check = await checkCertificate(world, { code: code(3), payload: address.searchParams.get('p') });
    expect([check.status, check.seal]).toEqual(['SUSPENDED', 'MATCHES']);
  });

  test('of a replaced one is still the producer’s to keep, and nobody else’s', async () => {
    const own = await downloadCertificate(world, producer(`${roundId}-1-1-facility`), { code: code(0) });
    expect(isRefusal(own)).toBe(false);
    const other = await downloadCertificate(world, producer('other'), { code: code(0) });
    expect(other).toEqual({ refused: 'notAllowed', facts: {} });
  });
});

describe('at once', () => {
  test('of two replacements one wins, and one number is taken', async () => {
    const [first] = await issuedRound(world, { code: '2026-HAI', year: 2050, recognised: 1 });
    const input = await wanted(first as string, { product: 'Tên đúng' }, '2026-HAI');
    const answers = await Promise.all([1, 2].map(() => replaceCertificate(world, organiser, input)));
    expect(answers.filter(isRefusal)).toEqual([
      { refused: 'certificate.wrongState', facts: { status: 'REPLACED' } },
    ]);
    expect(await numbers(2050)).toEqual(numbered(2050, 3));
  });

  test('64 calls that issue and replace leave no gap, no double and one certificate that holds', async () => {
    const year = 2060;
    const issued = await issuedRound(world, { code: '2026-NHIEU', year, recognised: 8 });
    const other = await issuedRound(world, { code: '2026-IT', year, recognised: 4 });
    await world.db.certificate.deleteMany({ where: { code: { in: other } } });
    await world.db.edition.update({ where: { id: `edition-${year}` }, data: { nextCertificateNumber: 17 } });
    const inputs = await Promise.all(
      issued.map((one, index) => wanted(one, { product: `Tên đúng ${index}` }, '2026-NHIEU')),
    );
    const calls = Array.from({ length: 64 }, (_, index) =>
      index % 2 === 0
        ? issueCertificates(world, organiser, { roundCode: '2026-IT', issuedOn: '2026-06-15' })
        : replaceCertificate(world, organiser, inputs[((index - 1) / 2) % 16] as (typeof inputs)[number]),
    );
    const answers = await Promise.all(calls);
    expect(answers.filter((answer, index) => index % 2 === 1 && !isRefusal(answer))).toHaveLength(16);
    expect(await numbers(year)).toEqual(numbered(year, 16 + 8 + 16));
    const rows = await world.db.certificate.findMany({ where: { round: { edition: { year } } } });
    const holding = rows.filter((row) => row.status === 'VALID').map((row) => row.entryId);
    expect([holding.length, new Set(holding).size]).toEqual([24, 24]);
    const edition = await world.db.edition.findUnique({ where: { id: `edition-${year}` } });
    expect(edition?.nextCertificateNumber).toBe(41);
  });
});
