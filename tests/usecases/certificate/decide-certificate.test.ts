import { beforeAll, describe, expect, test } from 'vitest';
import { isRefusal, type Refusal } from '~/domain/refusal';
import { checkCertificate } from '~/usecases/certificate/check-certificate';
import { issueCertificates } from '~/usecases/certificate/issue-certificates';
import { resumeCertificate } from '~/usecases/certificate/resume-certificate';
import { revokeCertificate } from '~/usecases/certificate/revoke-certificate';
import { showCertificate } from '~/usecases/certificate/show-certificate';
import { showCertificates } from '~/usecases/certificate/show-certificates';
import { suspendCertificate } from '~/usecases/certificate/suspend-certificate';
import { showProduct } from '~/usecases/public/show-product';
import { showResults } from '~/usecases/public/show-results';
import { auditor, organiser, producer, secretary } from '../../support/decided-round';
import { issuedRound } from '../../support/issued-round';
import { type TestWorld, testWorld } from '../../support/world';

let world: TestWorld;
let codes: string[];
const roundCode = '2026-BAC';

beforeAll(async () => {
  world = await testWorld();
  codes = await issuedRound(world, { code: roundCode, year: 2026, recognised: 3 });
  world.at('2026-07-05T02:00:00.000Z');
});

const decision = { reason: 'Vi phạm ghi nhãn', decisionNumber: '51/QĐ', decisionDate: '2026-07-01' };
const code = (index: number) => codes[index] as string;
const of = (index: number) => ({ roundCode, certificateCode: code(index), ...decision });
const statusOf = async (index: number) =>
  (await checkCertificate(world, { code: code(index), payload: null })).status;

function granted<T>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new Error(answer.refused);
  return answer as T;
}

describe('a decision on a certificate', () => {
  test('suspends it and lifts the suspension; the check page says so at once', async () => {
    expect(await suspendCertificate(world, organiser, of(0))).toEqual({ code: code(0) });
    const check = await checkCertificate(world, { code: code(0), payload: null });
    expect([check.status, check.ended]).toEqual([
      'SUSPENDED',
      {
        statusReason: 'Vi phạm ghi nhãn',
        statusDecision: '51/QĐ',
        statusDate: '2026-07-01',
        successor: null,
      },
    ]);
    world.at('2026-07-05T03:00:00.000Z');
    const lifted = { ...of(0), decisionNumber: '60/QĐ', decisionDate: '2026-07-04' };
    expect(await resumeCertificate(world, organiser, lifted)).toEqual({ code: code(0) });
    const again = await checkCertificate(world, { code: code(0), payload: null });
    expect([again.status, again.ended, again.facts?.validUntil]).toEqual(['VALID', null, '2029-12-31']);
  });

  test('revokes it for good', async () => {
    await revokeCertificate(world, organiser, of(1));
    const wrong = { refused: 'certificate.wrongState', facts: { status: 'REVOKED' } };
    for (const act of [suspendCertificate, resumeCertificate, revokeCertificate]) {
      expect(await act(world, organiser, of(1))).toEqual(wrong);
    }
    await issueCertificates(world, organiser, { roundCode, issuedOn: '2026-07-05' });
    expect(await world.db.certificate.count({ where: { roundId: `round-${roundCode}` } })).toBe(6);
    expect(await statusOf(1)).toBe('REVOKED');
  });

  test('a revocation shows at once on the product page, the published list and the register', async () => {
    const revoked = await world.db.certificate.findUniqueOrThrow({
      where: { code: code(1) },
      include: { entry: true },
    });
    const entryCode = revoked.entry.code as string;
    const product = granted(await showProduct(world, { entryCode }));
    expect(product.certificate).toEqual({ code: code(1), status: 'REVOKED' });
    const filter = { group: null, region: null, province: null, q: '' };
    const results = granted(await showResults(world, { roundCode, filter }));
    expect(results.kind === 'published' && results.withdrawn).toEqual({ [entryCode]: 'REVOKED' });
    const register = granted(
      await showCertificates(world, organiser, { roundCode, q: '', status: 'REVOKED', page: 1 }),
    );
    expect(register.rows.map((row) => row.code)).toEqual([code(1)]);
  });

  test('writes one audit event with the decision', async () => {
    const events = await world.db.auditEvent.findMany({
      where: { objectType: 'certificate', act: 'certificate.revoke' },
    });
    expect(events.map(({ actorId, roundId, facts }) => [actorId, roundId, facts])).toEqual([
      ['organiser', `round-${roundCode}`, { number: 'KV-2026-0002', ...decision }],
    ]);
  });

  test('dated tomorrow, or before the last one, is refused at its field and changes nothing', async () => {
    const on = (decisionDate: string) => suspendCertificate(world, organiser, { ...of(0), decisionDate });
    const field = 'decisionDate';
    expect(await on('2026-07-06')).toEqual({
      refused: 'certificate.dayAhead',
      facts: { day: '2026-07-05' },
      field,
    });
    expect(await on('2026-07-03')).toEqual({
      refused: 'certificate.dayBefore',
      facts: { day: '2026-07-04' },
      field,
    });
    expect(await statusOf(0)).toBe('VALID');
  });

  test('is for the organiser alone, and for a certificate of the round', async () => {
    const notAllowed = { refused: 'notAllowed', facts: {} };
    for (const actor of [secretary, auditor, producer('x')]) {
      expect(await revokeCertificate(world, actor, of(2))).toEqual(notAllowed);
    }
    const notFound = { refused: 'notFound', facts: {} };
    expect(await revokeCertificate(world, organiser, { ...of(2), roundCode: 'other' })).toEqual(notFound);
    expect(await revokeCertificate(world, organiser, { ...of(2), certificateCode: 'none' })).toEqual(
      notFound,
    );
    expect(await statusOf(2)).toBe('VALID');
  });

  test('of two revocations at once, one is entered', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => revokeCertificate(world, organiser, of(2))));
    expect(answers.filter((answer) => !isRefusal(answer))).toHaveLength(1);
    const { id } = await world.db.certificate.findUniqueOrThrow({ where: { code: code(2) } });
    expect(await world.db.auditEvent.count({ where: { objectId: id } })).toBe(1);
  });
});

describe('the page of a certificate', () => {
  test('shows its decisions, newest first, and what may be done', async () => {
    const shown = granted(await showCertificate(world, organiser, { roundCode, certificateCode: code(0) }));
    expect(shown.decisions.map((row) => [row.act, row.decisionNumber, row.decisionDate])).toEqual([
      ['certificate.resume', '60/QĐ', '2026-07-04'],
      ['certificate.suspend', '51/QĐ', '2026-07-01'],
    ]);
    expect([shown.status, shown.acts, shown.earliest]).toEqual([
      'VALID',
      ['suspend', 'revoke', 'replace'],
      '2026-07-04',
    ]);
    expect(shown.chain.map((link) => link.code)).toEqual([code(0)]);
  });

  test('offers nothing to those who only read, and nothing once it has expired', async () => {
    const input = { roundCode, certificateCode: code(0) };
    expect(granted(await showCertificate(world, secretary, input)).acts).toEqual([]);
    world.at('2030-01-01T02:00:00.000Z');
    const late = granted(await showCertificate(world, organiser, input));
    expect([late.status, late.acts]).toEqual(['EXPIRED', []]);
    world.at('2026-07-05T02:00:00.000Z');
  });

  test('is unknown in another round and closed to a producer', async () => {
    const other = await showCertificate(world, organiser, { roundCode: 'none', certificateCode: code(0) });
    expect(other).toEqual({ refused: 'notFound', facts: {} });
    const closed = await showCertificate(world, producer('x'), { roundCode, certificateCode: code(0) });
    expect(closed).toEqual({ refused: 'notAllowed', facts: {} });
  });
});

test('the register is searched without diacritics and shown page by page', async () => {
  await issuedRound(world, { code: '2026-LON', year: 2040, recognised: 30 });
  const shown = async (q: string, page: number) =>
    granted(await showCertificates(world, organiser, { roundCode: '2026-LON', q, page }));
  const [first, second] = [await shown('', 1), await shown('', 2)];
  expect([first.rows.length, second.rows.length, first.total, first.issued]).toEqual([50, 10, 60, 60]);
  expect(second.rows[0]?.number).toBe('KV-2040-0051');
  const found = await shown('tra hoa binh htx so 17', 1);
  expect(found.rows.map((row) => row.producer)).toEqual(['HTX số 17', 'HTX số 17']);
  expect(found.counts).toEqual({ VALID: 2, EXPIRED: 0, SUSPENDED: 0, REVOKED: 0, REPLACED: 0 });
});
