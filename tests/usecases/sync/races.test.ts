import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission';
import { isRefusal } from '~/domain/refusal';
import { closeScoring } from '~/usecases/scoring/close-scoring';
import { signSheets } from '~/usecases/sync/sign-sheets';
import { anEntryIn, type Room } from '../../support/judged-round';
import { whole } from '../../support/jury-room';
import {
  anOperation,
  aTablet,
  aTabletAtWork,
  exchanged,
  keptOf,
  shownDigest,
  type Tablet,
  wholeSheet,
} from '../../support/tablets';
import { type TestWorld, testWorld } from '../../support/world';

/** Exchanges at the same moment, on the real database. */
let world: TestWorld;
let room: Room;
let juror: Actor;
let entryId: string;
let tablet: Tablet;

const organiser: Actor = {
  accountId: 'organiser',
  name: 'Cục',
  locale: 'vi',
  posts: [{ role: 'ORGANISER' }],
};

beforeAll(async () => {
  world = await testWorld();
});

beforeEach(async () => {
  ({ room, juror, entryId, tablet } = await aTabletAtWork(world));
});

it('the same exchange 32 times at once is as once', async () => {
  const sent = [...wholeSheet(entryId), anOperation(entryId, { seq: 5, criterion: '9.9' })];
  const answers = await Promise.all(Array.from({ length: 32 }, () => exchanged(world, tablet, sent)));
  for (const answer of answers) {
    expect([answer.acknowledged, answer.outcomes]).toEqual([5, answers[0]?.outcomes]);
  }
  expect(Object.keys(await keptOf(world, [tablet.deviceId]))).toHaveLength(5);
  expect(await world.db.markHead.count({ where: { sheet: { entryId } } })).toBe(4);
});

it('two devices that write the same cell at once come to one head and one conflict', async () => {
  for (const criterion of Object.keys(whole)) {
    const [first, second] = await Promise.all([aTablet(world, room, juror), aTablet(world, room, juror)]);
    const [one, other] = [50, 100].map((value) => anOperation(entryId, { criterion, value }));
    if (!one || !other) throw new Error('two operations');
    const answers = await Promise.all([exchanged(world, first, [one]), exchanged(world, second, [other])]);
    const outcomes = answers.map((answer) => answer.outcomes[0]?.outcome);
    expect(outcomes.sort()).toEqual(['APPLIED', 'CONFLICT']);
    const head = await world.db.markHead.findFirstOrThrow({ where: { criterion, sheet: { entryId } } });
    const open = await world.db.markConflict.findMany({ where: { criterion, sheet: { entryId } } });
    expect([head.opId, ...open.map(({ opId }) => opId)].sort()).toEqual([one.opId, other.opId].sort());
  }
});

it('many devices on many sheets at once lose nothing', async () => {
  const entries = [entryId, await anEntryIn(world, room, { status: 'ELIGIBLE' })];
  const tablets = await Promise.all(Array.from({ length: 6 }, () => aTablet(world, room, juror)));
  const written = tablets.map((_, index) =>
    [...entries, ...entries].map((entry, place) =>
      anOperation(index % 2 ? entry : (entries[1 - (place % 2)] ?? entry), {
        criterion: place < 2 ? '1.1' : '2.1',
        value: 50 * (index + 1),
        seq: place + 1,
      }),
    ),
  );
  await Promise.all(tablets.map((one, index) => exchanged(world, one, written[index])));
  const kept = await keptOf(
    world,
    tablets.map(({ deviceId }) => deviceId),
  );
  expect(Object.keys(kept).sort()).toEqual(
    written
      .flat()
      .map(({ opId }) => opId)
      .sort(),
  );
  const applied = Object.values(kept).filter((outcome) => outcome === 'APPLIED').length;
  expect(applied).toBe(4);
});

it('a signature and a mark at once: what was signed is what the juror saw, and the mark is in the log or aside', async () => {
  for (let turn = 0; turn < 10; turn += 1) {
    entryId = await anEntryIn(world, room, { status: 'ELIGIBLE' });
    const signer = await aTablet(world, room, juror);
    const { sheets } = await exchanged(world, signer, wholeSheet(entryId));
    const heads = sheets[0]?.heads ?? [];
    const digest = shownDigest(entryId, heads);
    const parentOpId = heads.find(({ criterion }) => criterion === '1.1')?.opId ?? null;
    const late = anOperation(entryId, { seq: 5, value: 0, parentOpId });
    const [signed, answer] = await Promise.all([
      signSheets(world, signer.device, { sheets: [{ entryId, pass: 1, digest }], despite: [] }),
      exchanged(world, signer, [late]),
    ]);
    const outcome = answer.outcomes[0];
    const sheet = await world.db.sheet.findFirstOrThrow({ where: { entryId } });
    if (isRefusal(signed.sheets[0])) {
      expect([signed.sheets[0].refused, outcome?.outcome]).toEqual(['sheet.notTheSame', 'APPLIED']);
    } else {
      expect([sheet.total, outcome?.reason]).toEqual([6075, 'SIGNED']);
    }
  }
});

it('the close of scoring against pushes: every operation is in the log or aside, and none is applied after it', async () => {
  const tablets = await Promise.all(Array.from({ length: 5 }, () => aTablet(world, room, juror)));
  const pushes = tablets.map(
    (one, index) => () => exchanged(world, one, [anOperation(entryId, { value: 50 * (index + 1) })]),
  );
  const close = () => closeScoring(world, organiser, { roundCode: room.roundCode, reason: 'Hết giờ' });
  const [closed] = await Promise.all([close(), ...pushes.map((push) => push())]);
  expect(isRefusal(closed)).toBe(false);
  const late = await exchanged(world, tablet, [anOperation(entryId, { criterion: '2.2', value: 50 })]);
  expect(late.outcomes[0]).toMatchObject({ outcome: 'QUARANTINED', reason: 'CLOSED' });
  const kept = await keptOf(
    world,
    [...tablets, tablet].map(({ deviceId }) => deviceId),
  );
  expect(Object.keys(kept)).toHaveLength(6);
});
