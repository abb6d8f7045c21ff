import { beforeAll, expect, test } from 'vitest';
import { type TestWorld, testWorld } from '../support/world';

/** What the database itself refuses (prisma/guards.sql), whatever the code above it does. */
let world: TestWorld;
const at = new Date('2026-06-15T02:00:00Z');

beforeAll(async () => {
  world = await testWorld();
});

/** Rows whose relatives do not matter: foreign keys are not asked within the transaction. */
async function withoutRelatives(sql: string): Promise<void> {
  await world.db.$transaction([
    world.db.$executeRawUnsafe('SET LOCAL session_replication_role = replica'),
    world.db.$executeRawUnsafe(sql),
  ]);
}

test('a mark operation is neither changed nor deleted', async () => {
  await withoutRelatives(
    `INSERT INTO "MarkOperation" VALUES ('op', 'sheet', 1, '1.1', 500, 'device', 1, NULL, now())`,
  );
  await expect(world.db.markOperation.updateMany({ data: { value: 900 } })).rejects.toThrow('appended only');
  await expect(world.db.markOperation.deleteMany()).rejects.toThrow('appended only');
  await expect(world.db.$executeRawUnsafe('TRUNCATE "MarkOperation"')).rejects.toThrow('appended only');
});

test('an audit event gets its place in the chain once and nothing else', async () => {
  const event = { at, act: 'signSheet', objectType: 'sheet', objectId: 's', facts: {} };
  await world.db.auditEvent.create({ data: { id: 'e', ...event } });
  await expect(world.db.auditEvent.updateMany({ data: { act: 'other' } })).rejects.toThrow('appended only');
  await expect(world.db.auditEvent.updateMany({ data: { seq: 1n, act: 'other' } })).rejects.toThrow(
    'appended only',
  );
  await world.db.auditEvent.updateMany({ data: { seq: 1n, previous: 'hash' } });
  await expect(world.db.auditEvent.updateMany({ data: { seq: 2n } })).rejects.toThrow('appended only');
  await expect(world.db.auditEvent.deleteMany()).rejects.toThrow('appended only');
});

test('a signed sheet keeps its marks until it is reopened', async () => {
  await withoutRelatives(
    `INSERT INTO "Sheet" (id, "roundId", "seatId", "entryId", "rubricId", total, digest, "signedAt", "createdAt", "updatedAt")
     VALUES ('s', 'r', 'j', 'e', 'b', 8000, 'd', now(), now(), now())`,
  );
  await expect(world.db.sheet.updateMany({ data: { total: 9000 } })).rejects.toThrow('is signed');
  await expect(world.db.sheet.updateMany({ data: { signedAt: null } })).rejects.toThrow('is signed');
  await expect(world.db.sheet.deleteMany()).rejects.toThrow('is signed');
  await world.db.sheet.updateMany({
    data: { epoch: { increment: 1 }, signedAt: null, total: null, digest: null },
  });
  expect(await world.db.sheet.findFirst()).toMatchObject({ epoch: 2, total: null });
});

test('forwarding beyond a quota that refuses is impossible but by override, beyond a mere warning it is not', async () => {
  const row = { roundId: 'r', scope: 'PROVINCE', maximum: 2 };
  await world.db.quota.createMany({
    data: [
      { ...row, target: '1', mode: 'REFUSAL' },
      { ...row, target: '2', mode: 'WARNING' },
    ],
  });
  const count = (target: string, data: { forwarded: number; beyond?: number }) =>
    world.db.quota.updateMany({ where: { target }, data });
  await expect(count('1', { forwarded: 3 })).rejects.toThrow();
  await expect(count('1', { forwarded: -1 })).rejects.toThrow();
  await expect(count('1', { forwarded: 1, beyond: 2 })).rejects.toThrow();
  expect(await count('1', { forwarded: 3, beyond: 1 })).toEqual({ count: 1 });
  expect(await count('2', { forwarded: 3 })).toEqual({ count: 1 });
});

test('votes are never counted below zero', async () => {
  await withoutRelatives(`INSERT INTO "VoteCount" ("entryId", "roundId") VALUES ('e', 'r')`);
  await expect(world.db.voteCount.updateMany({ data: { against: -1 } })).rejects.toThrow();
});

/** A certificate of an entry as the database holds it. */
function certificate(id: string, entryId: string, status = 'VALID', replacedBy = 'NULL'): string {
  return `INSERT INTO "Certificate" (id, "roundId", "entryId", code, number, product, producer, address, province,
      "group", "decisionNumber", "decisionDate", "issuedOn", "validUntil", status, "replacedById", "createdAt")
    VALUES ('${id}', 'r', '${entryId}', '${id}', '${id}', 'p', 'p', 'a', 'p', 1, 'd', now(), now(), now(),
      '${status}', ${replacedBy}, now())`;
}

test('of the certificates of one entry one holds at most', async () => {
  await withoutRelatives(certificate('c1', 'e1'));
  await expect(withoutRelatives(certificate('c2', 'e1', 'SUSPENDED'))).rejects.toThrow(
    'Certificate_one_holds',
  );
  await withoutRelatives(certificate('c3', 'e1', 'REVOKED'));
});

test('a certificate is replaced exactly if it names its successor, another one that nothing else names', async () => {
  await expect(withoutRelatives(certificate('d1', 'e2', 'REPLACED'))).rejects.toThrow('Certificate_replaced');
  await expect(withoutRelatives(certificate('d1', 'e2', 'VALID', "'d2'"))).rejects.toThrow();
  await expect(withoutRelatives(certificate('d1', 'e2', 'REPLACED', "'d1'"))).rejects.toThrow();
  await withoutRelatives(certificate('d1', 'e2', 'REPLACED', "'d3'"));
  await expect(withoutRelatives(certificate('d2', 'e2', 'REPLACED', "'d3'"))).rejects.toThrow(
    'Certificate_replacedById_key',
  );
});

test('a revoked or replaced certificate never comes back', async () => {
  await withoutRelatives(certificate('f1', 'e3', 'REVOKED'));
  const back = (data: object) => world.db.certificate.updateMany({ where: { id: 'f1' }, data });
  await expect(back({ status: 'VALID' })).rejects.toThrow('has ended');
  await expect(back({ status: 'REPLACED', replacedById: 'd1' })).rejects.toThrow('has ended');
});

test('a successor must be in the register when the transaction ends', async () => {
  const update = world.db.certificate.updateMany({
    where: { id: 'c1' },
    data: { status: 'REPLACED', replacedById: 'nobody' },
  });
  await expect(update).rejects.toThrow();
});

test('a sheet set aside is neither changed nor deleted', async () => {
  await withoutRelatives(
    `INSERT INTO "SetAsideSheet" ("sheetId", epoch, "roundId", "seatId", "entryId", "rubricId", pass, remarks, "signedAt",
       "signedMarks", total, digest, "setAsideAt", "byId", reason)
     VALUES ('s', 1, 'r', 'j', 'e', 'b', 1, '', now(), '{}', 8000, 'd', now(), 'x', 'y')`,
  );
  await expect(world.db.setAsideSheet.updateMany({ data: { total: 9000 } })).rejects.toThrow('appended only');
  await expect(world.db.setAsideSheet.deleteMany()).rejects.toThrow('appended only');
  await expect(world.db.$executeRawUnsafe('TRUNCATE "SetAsideSheet"')).rejects.toThrow('appended only');
});
