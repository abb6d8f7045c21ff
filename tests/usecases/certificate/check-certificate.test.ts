import { beforeAll, describe, expect, test } from 'vitest';
import { isRefusal } from '~/domain/refusal';
import { findCertificate } from '~/store/certificate/find-certificate';
import { checkCertificate } from '~/usecases/certificate/check-certificate';
import { downloadCertificate } from '~/usecases/certificate/download-certificate';
import { issueCertificates } from '~/usecases/certificate/issue-certificates';
import { sealedPayload } from '~/usecases/certificate/sealed-payload';
import { publishList } from '~/usecases/publication/publish-list';
import { canaries, decidedRound, organiser, producer } from '../../support/decided-round';
import { type TestWorld, testWorld } from '../../support/world';

let world: TestWorld;
let codes: string[];

beforeAll(async () => {
  world = await testWorld();
  await decidedRound(world);
  const decision = { decisionNumber: '44/QĐ', decisionDate: '2026-06-10', disclosure: 'LIST' as const };
  await publishList(world, organiser, { roundCode: '2026-BAC', ...decision });
  await issueCertificates(world, organiser, { roundCode: '2026-BAC', issuedOn: '2026-06-15' });
  const rows = await world.db.certificate.findMany({ orderBy: { number: 'asc' } });
  codes = rows.map((row) => row.code);
});

const check = (code: string, payload: string | null = null) => checkCertificate(world, { code, payload });

async function seal(code: string): Promise<string> {
  const record = await findCertificate(world.db, code);
  if (!record) throw new Error(code);
  return sealedPayload(world.signing, record.facts);
}

describe('the check page says', () => {
  test('valid until the end of the last day in Viet Nam, expired after it', async () => {
    world.at('2029-12-31T16:59:59.000Z');
    expect((await check(codes[0] as string)).status).toBe('VALID');
    world.at('2029-12-31T17:00:00.000Z');
    expect((await check(codes[0] as string)).status).toBe('EXPIRED');
    world.at('2026-06-15T02:00:00.000Z');
  });

  test('what a suspended, a revoked and a replaced certificate is, and why', async () => {
    const [, suspended, revoked, replaced] = codes as [string, string, string, string];
    const because = { statusReason: 'Sai tên', statusDecision: '9/QĐ', statusDate: new Date('2026-07-01') };
    const successor = await world.db.certificate.findUniqueOrThrow({ where: { code: codes[0] } });
    const set = (code: string, data: object) =>
      world.db.certificate.update({ where: { code }, data: { ...because, ...data } });
    await set(suspended, { status: 'SUSPENDED' });
    await set(revoked, { status: 'REVOKED' });
    await set(replaced, { status: 'REPLACED', replacedById: successor.id });
    const answers = await Promise.all([suspended, revoked, replaced].map((code) => check(code)));
    const ended = { statusReason: 'Sai tên', statusDecision: '9/QĐ', statusDate: '2026-07-01' };
    expect(answers.map((answer) => [answer.status, answer.ended])).toEqual([
      ['SUSPENDED', { ...ended, successor: null }],
      ['REVOKED', { ...ended, successor: null }],
      ['REPLACED', { ...ended, successor: codes[0] }],
    ]);
  });

  test('not found, with no facts, for a code of nobody and for rubbish', async () => {
    for (const code of ['0'.repeat(26), '', "' OR 1=1", 'x'.repeat(5000)]) {
      const answer = await check(code);
      expect([answer.status, answer.facts, answer.seal]).toEqual(['NOT_FOUND', null, 'ABSENT']);
    }
  });

  test('the same for a code typed in capitals with spaces', async () => {
    const typed = (codes[0] as string).toUpperCase().replace(/(.{5})/g, '$1 ');
    expect((await check(typed)).code).toBe(codes[0]);
    expect((await check(typed)).status).toBe('VALID');
  });

  test('nothing of contacts, people or scores', async () => {
    const text = JSON.stringify(await check(codes[0] as string));
    for (const canary of canaries) expect(text).not.toContain(canary);
    expect(text).not.toContain('84.50');
  });
});

describe('the seal of the QR code', () => {
  test('matches on the certificate it was made for', async () => {
    const code = codes[0] as string;
    expect((await check(code, await seal(code))).seal).toBe('MATCHES');
  });

  test('is not signed for another code, with one letter changed, or as rubbish', async () => {
    const code = codes[0] as string;
    const good = await seal(code);
    const changed = good.slice(0, 20) + (good[20] === 'A' ? 'B' : 'A') + good.slice(21);
    for (const payload of [await seal(codes[1] as string), changed, 'rubbish', `${good}x`]) {
      expect((await check(code, payload)).seal).toBe('NOT_SIGNED');
    }
  });

  test('differs where the register says something else than what was signed', async () => {
    const code = codes[0] as string;
    const good = await seal(code);
    const { product } = await world.db.certificate.findUniqueOrThrow({ where: { code } });
    await world.db.certificate.update({ where: { code }, data: { product: 'Tên khác' } });
    expect((await check(code, good)).seal).toBe('DIFFERS');
    await world.db.certificate.update({ where: { code }, data: { product } });
    expect((await check(code, good)).seal).toBe('MATCHES');
  });
});

describe('the paper', () => {
  test('goes to the organiser and to the producer it belongs to', async () => {
    const code = codes[0] as string;
    for (const actor of [organiser, producer('round-2026-BAC-1-1-facility')]) {
      const file = await downloadCertificate(world, actor, { code });
      if (isRefusal(file)) throw new Error(file.refused);
      expect(Buffer.from(file.bytes.subarray(0, 5)).toString()).toBe('%PDF-');
      expect(file.open).toBe(false);
    }
  });

  test('is refused to another producer, and unknown where there is none', async () => {
    const other = await downloadCertificate(world, producer('another'), { code: codes[0] as string });
    expect(other).toEqual({ refused: 'notAllowed', facts: {} });
    const none = await downloadCertificate(world, organiser, { code: 'none' });
    expect(none).toEqual({ refused: 'notFound', facts: {} });
  });
});
