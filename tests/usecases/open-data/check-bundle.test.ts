import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { Actor } from '~/domain/permission';
import { checkBundle } from '~/usecases/open-data/check-bundle';
import { publishList } from '~/usecases/publication/publish-list';
import { bundleJson, type Json, jsonBytes } from '../../support/bundle-json';
import { auditor, decidedRound, organiser, secretary } from '../../support/decided-round';
import { type TestWorld, testWorld } from '../../support/world';

let world: TestWorld;

beforeAll(async () => {
  world = await testWorld();
  for (const disclosure of ['LIST', 'BUNDLE'] as const) {
    await decidedRound(world, { code: `2026-${disclosure}` });
    const decision = { decisionNumber: '44/QĐ', decisionDate: '2026-06-10', disclosure };
    await publishList(world, organiser, { roundCode: `2026-${disclosure}`, ...decision });
  }
  await decidedRound(world, { code: '2026-OPEN' });
});

const bytes = (text: string) => new TextEncoder().encode(text);
const publication = (code: string) => world.db.publication.findFirstOrThrow({ where: { round: { code } } });

const check = (file: Uint8Array, actor: Actor | null = null) => checkBundle(world, actor, file);

/** The published bundle of a round with one mark lowered. */
async function altered(code: string): Promise<Uint8Array> {
  const bundle: Json = JSON.parse((await publication(code)).bundle);
  bundle.sheets[0].marks['1.1'] = '59';
  return jsonBytes(bundle);
}

test('faults are told with their places, the first 200 of them, and counted', async () => {
  const value = bundleJson();
  value.sheets = Array.from({ length: 300 }, () => null);
  const file = jsonBytes(value);
  const checked = await check(file);
  expect(checked).toMatchObject({
    ...{ kind: 'faulty', count: 300 },
    sha256: createHash('sha256').update(file).digest('hex'),
  });
  expect('faults' in checked && checked.faults.length).toBe(200);
  expect('faults' in checked && checked.faults[0]).toEqual({
    path: '$.sheets[0]',
    message: 'must be an object',
  });
});

test('a file that holds more than any round is refused before it is read', async () => {
  const file = bytes(`[${'{},'.repeat(200_000)}{}]`);
  expect(await check(file)).toMatchObject({
    ...{ kind: 'faulty', count: 1 },
    faults: [{ path: '$', message: 'has more than 200000 objects and arrays' }],
  });
});

test('a bundle of a round that is unknown here, or not published, is recomputed and compared with nothing', async () => {
  const known = bundleJson();
  known.round.code = '2026-OPEN';
  for (const value of [bundleJson(), known]) {
    expect(await check(jsonBytes(value), organiser)).toMatchObject({
      ...{ kind: 'sound', verdict: 'UNKNOWN', published: null, differences: null },
      counts: { entered: 3, eligible: 1, notEligible: 1, merged: 1, reachedThreshold: 1 },
    });
  }
});

test('the published bundle comes to the published result', async () => {
  for (const code of ['2026-LIST', '2026-BUNDLE']) {
    const { bundle, bundleSha256, resultSha256 } = await publication(code);
    expect(await check(bytes(bundle))).toMatchObject({
      ...{ kind: 'sound', verdict: 'SAME', sha256: bundleSha256, resultSha256, differences: null },
    });
  }
});

test('another bundle of the round is another, and its differences are told field by field', async () => {
  const checked = await check(await altered('2026-BUNDLE'));
  expect(checked).toMatchObject({ kind: 'sound', verdict: 'OTHER_BUNDLE' });
  expect('differences' in checked && checked.differences?.shown.map(({ path }) => path)).toContain(
    '$.entries[0].score.exact',
  );
});

test('where the result is not disclosed only those who may see it are told what differs', async () => {
  const file = await altered('2026-LIST');
  const told = async (actor: Actor | null) => {
    const checked = await check(file, actor);
    return 'differences' in checked && checked.differences !== null;
  };
  expect([await told(null), await told(secretary)]).toEqual([false, false]);
  expect([await told(organiser), await told(auditor)]).toEqual([true, true]);
});

test('a bundle of other bytes and the same content differs in nothing but its digest', async () => {
  const spaced = JSON.stringify(JSON.parse((await publication('2026-BUNDLE')).bundle), null, 2);
  expect(await check(bytes(spaced))).toMatchObject({
    ...{ verdict: 'OTHER_BUNDLE', differences: { shown: [], count: 0 } },
  });
});

test('a published result that does not follow from its bundle is found', async () => {
  const { id, bundle, result } = await publication('2026-BUNDLE');
  const forged = result.replace('"rank": 1,', '"rank": 2,');
  const resultSha256 = createHash('sha256').update(forged).digest('hex');
  await world.db.publication.update({ where: { id }, data: { result: forged, resultSha256 } });
  expect(await check(bytes(bundle))).toMatchObject({
    ...{ verdict: 'OTHER_RESULT', differences: { count: 1 } },
  });
});

test('nothing is stored', async () => {
  const tables = () =>
    Promise.all([world.db.round.count(), world.db.publication.count(), world.db.auditEvent.count()]);
  const before = await tables();
  await check(jsonBytes(bundleJson()));
  expect(await tables()).toEqual(before);
});
