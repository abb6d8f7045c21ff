import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission';
import { parts, stages } from '~/domain/reconciliation';
import { forwardEntry } from '~/usecases/entry/forward-entry';
import { sendBackEntry } from '~/usecases/entry/send-back-entry';
import { startEntry } from '~/usecases/entry/start-entry';
import { submitEntry } from '~/usecases/entry/submit-entry';
import { withdrawEntry } from '~/usecases/entry/withdraw-entry';
import { acceptEntry } from '~/usecases/intake/accept-entry';
import { askSupplement } from '~/usecases/intake/ask-supplement';
import { mergeEntries } from '~/usecases/intake/merge-entries';
import { rejectEntry } from '~/usecases/intake/reject-entry';
import { withdrawReceived } from '~/usecases/intake/withdraw-received';
import { showReconciliation } from '~/usecases/reconciliation/show-reconciliation';
import { organiser } from '../../support/decided-round';
import { support } from '../../support/judged-round';
import {
  anGiang,
  completeDraft,
  done,
  dongThap,
  openRound,
  person,
  producer,
  productTexts,
} from '../../support/producer-room';
import { type TestWorld, testWorld } from '../../support/world';

/** The counts of a round reconcile whatever people do, one after the other and at the same moment. */
let world: TestWorld;
let producers: Awaited<ReturnType<typeof producer>>[];
let officers: Actor[];
let rounds = 0;

beforeAll(async () => {
  world = await testWorld();
  await openRound(world, 'first');
  producers = [await producer(world, dongThap), await producer(world, anGiang)];
  officers = await Promise.all(
    [dongThap, anGiang].map((province) => person(world, { role: 'PROVINCE', province })),
  );
});

const acts = [
  ...['submit', 'forward', 'accept', 'submit', 'forward', 'accept'],
  ...['sendBack', 'supplement', 'reject', 'withdraw', 'withdrawReceived', 'merge', 'merge'],
] as const;
type Act = { kind: (typeof acts)[number]; entry: number; into: number };

/** Waves of four acts at once. */
const anAct: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom(...acts),
  entry: fc.nat(5),
  into: fc.nat(5),
});
const waves = fc.array(fc.array(anAct, { minLength: 4, maxLength: 4 }), { minLength: 12, maxLength: 20 });

async function take(roundCode: string, ids: readonly string[], act: Act): Promise<void> {
  const [entryId, into] = [ids[act.entry] as string, ids[act.into] as string];
  const own = (producers[act.entry % 2] as (typeof producers)[number]).actor;
  const officer = officers[act.entry % 2] as Actor;
  const input = { roundCode, entryId };
  const reason = 'Theo đề nghị';
  const reasons = reason;
  const kinds: Record<Act['kind'], () => Promise<unknown>> = {
    submit: () => submitEntry(world, own, { entryId }),
    forward: () => forwardEntry(world, officer, input),
    sendBack: () => sendBackEntry(world, officer, { ...input, reason }),
    accept: () => acceptEntry(world, support, input),
    supplement: () => askSupplement(world, support, { ...input, reasons }),
    reject: () => rejectEntry(world, support, { ...input, reasons }),
    withdraw: () => withdrawEntry(world, own, { entryId, reason }),
    withdrawReceived: () => withdrawReceived(world, support, { ...input, reasons }),
    merge: () => mergeEntries(world, support, { roundCode, from: entryId, into, reason }),
  };
  await kinds[act.kind]();
}

/** Two entries of each producer have been accepted when the waves begin. */
const begun: Act[] = [0, 1, 2, 3].flatMap((entry) =>
  (['submit', 'forward', 'accept'] as const).map((kind) => ({ kind, entry, into: 0 })),
);

/** A round with a quota of three, and six entries of two producers in two provinces. */
async function aRound(): Promise<{ roundCode: string; ids: string[] }> {
  rounds += 1;
  const roundCode = `2026-R${rounds}`;
  await openRound(world, roundCode, { quotas: { province: { maximum: 3 } } });
  const ids: string[] = [];
  for (let number = 0; number < 6; number += 1) {
    const own = producers[number % 2] as (typeof producers)[number];
    ids.push(await completeDraft(world, own, roundCode, { name: `Sản phẩm ${number}` }));
  }
  return { roundCode, ids };
}

async function reconciled(roundCode: string): Promise<void> {
  const shown = done(await showReconciliation(world, organiser, { roundCode, group: null, today: false }));
  expect(shown.differences).toEqual([]);
  const rows = [...shown.provinces, ...shown.groups].map(({ counts }) => counts);
  for (const counts of [shown.whole, ...rows]) {
    for (const stage of stages) {
      const split = counts[stage];
      expect(parts.reduce((sum, part) => sum + split[part], 0)).toBe(split.total);
    }
  }
  expect(shown.whole.registered.total).toBe(6);
}

it('counts always reconcile, whatever sequence of moves, also while they are made', async () => {
  await fc.assert(
    fc.asyncProperty(waves, async (sequence) => {
      const { roundCode, ids } = await aRound();
      for (const act of begun) await take(roundCode, ids, act);
      for (const wave of sequence) {
        await Promise.all([...wave.map((act) => take(roundCode, ids, act)), reconciled(roundCode)]);
      }
      await reconciled(roundCode);
    }),
    { numRuns: 5 },
  );
}, 180_000);

it('reads steps and counters as of one moment, while provinces forward', async () => {
  const roundCode = '2026-LIEN-TUC';
  await openRound(world, roundCode);
  const own = producers[0] as (typeof producers)[number];
  const ids: string[] = [];
  for (let number = 0; number < 60; number += 1) {
    const texts = { ...productTexts, facilityId: own.facilityId, roundCode };
    const { id } = done(await startEntry(world, own.actor, texts));
    await world.db.entry.update({ where: { id }, data: { status: 'SUBMITTED' } });
    const step = { id: world.ids.id(), entryId: id, to: 'SUBMITTED', at: world.clock.now(), byId: 'x' };
    await world.db.entryStep.create({ data: step });
    ids.push(id);
  }
  let open = ids.length;
  const forwarding = (async () => {
    for (const entryId of ids) {
      done(await forwardEntry(world, officers[0] as Actor, { roundCode, entryId }));
      open -= 1;
    }
  })();
  const input = { roundCode, group: null, today: false };
  while (open > 0) expect(done(await showReconciliation(world, organiser, input)).differences).toEqual([]);
  await forwarding;
}, 60_000);
