import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission';
import { refuse } from '~/domain/refusal';
import { forwardEntry } from '~/usecases/entry/forward-entry';
import { saveEntry } from '~/usecases/entry/save-entry';
import { acceptEntry } from '~/usecases/intake/accept-entry';
import { askSupplement } from '~/usecases/intake/ask-supplement';
import { mergeEntries } from '~/usecases/intake/merge-entries';
import { regroupEntry } from '~/usecases/intake/regroup-entry';
import { rejectEntry } from '~/usecases/intake/reject-entry';
import { withdrawReceived } from '~/usecases/intake/withdraw-received';
import { support } from '../../support/judged-round';
import {
  done,
  dongThap,
  openRound,
  person,
  placesIn,
  producer,
  waitingEntries,
} from '../../support/producer-room';
import { type TestWorld, testWorld } from '../../support/world';

const roundCode = '2026-NAM';
const group = (number: number) => `group:2025-34:82:${number}`;

let world: TestWorld;
let roundId: string;
let officer: Actor;
let own: Awaited<ReturnType<typeof producer>>;

beforeAll(async () => {
  world = await testWorld();
  const quotas = { groups: { 1: { maximum: 1 }, 3: { maximum: 0 } } };
  roundId = (await openRound(world, roundCode, { quotas })).id;
  own = await producer(world);
  officer = await person(world, { role: 'PROVINCE', province: dongThap });
});

/** A file that has just been forwarded. */
async function forwarded(): Promise<string> {
  const [entryId] = (await waitingEntries(world, own, roundCode, 1)) as [string];
  done(await forwardEntry(world, officer, { roundCode, entryId }));
  return entryId;
}

const count = async (target?: string) => (await placesIn(world, roundId, target)).forwarded;

/** What a step adds to the count of the province. */
async function added(step: () => Promise<unknown>): Promise<number> {
  const before = await count();
  done(await step());
  return (await count()) - before;
}

describe('the place of a forwarded file', () => {
  it('is kept while a supplement is asked for, and by a file found not eligible', async () => {
    const [asked, rejected] = [await forwarded(), await forwarded()];
    const step = { roundCode, reasons: 'Thiếu ảnh nhãn.' };
    expect(await added(() => askSupplement(world, support, { ...step, entryId: asked }))).toBe(0);
    expect(await added(() => rejectEntry(world, support, { ...step, entryId: rejected }))).toBe(0);
  });

  it('is given back when the support team withdraws it', async () => {
    const entryId = await forwarded();
    const gone = { roundCode, entryId, reasons: 'Cơ sở xin rút.' };
    expect(await added(() => withdrawReceived(world, support, gone))).toBe(-1);
  });

  it('is given back when it is merged into another: both count as one set', async () => {
    const [into, from] = [await forwarded(), await forwarded()];
    done(await acceptEntry(world, support, { roundCode, entryId: into }));
    const merge = { roundCode, into, from, reason: 'Một bộ sản phẩm.' };
    expect(await added(() => mergeEntries(world, support, merge))).toBe(-1);
  });

  it("moves with its product group, which the other group's quota may refuse", async () => {
    const entryId = await forwarded();
    const before = await count(group(2));
    const regroup = (to: 1 | 3) => regroupEntry(world, support, { roundCode, entryId, group: to });
    const facts = { forwarded: 0, maximum: 0, province: 'Đồng Tháp', group: 3 };
    expect(await regroup(3)).toEqual(refuse('quota.groupFull', facts, 'group'));
    expect(await count(group(2))).toBe(before);
    expect(await added(() => regroup(1))).toBe(0);
    expect([await count(group(1)), await count(group(2))]).toEqual([1, before - 1]);
  });

  it('moves with the group that its producer gives a file to supplement', async () => {
    const entryId = await forwarded();
    done(await askSupplement(world, support, { roundCode, entryId, reasons: 'Chọn lại nhóm.' }));
    const before = [await count(group(2)), await count(group(4))] as const;
    const { version } = await world.db.entry.findUniqueOrThrow({ where: { id: entryId } });
    const save = (to: 3 | 4) => saveEntry(world, own.actor, { entryId, version, changes: { group: to } });
    const facts = { forwarded: 0, maximum: 0, province: 'Đồng Tháp', group: 3 };
    expect(await save(3)).toEqual(refuse('quota.groupFull', facts, 'group'));
    done(await save(4));
    expect([await count(group(2)), await count(group(4))]).toEqual([before[0] - 1, before[1] + 1]);
  });

  it('is none before the file has been forwarded, whatever its group becomes', async () => {
    const [entryId] = (await waitingEntries(world, own, roundCode, 1)) as [string];
    const draft = await world.db.entry.update({ where: { id: entryId }, data: { status: 'RETURNED' } });
    const before = await count(group(4));
    const { version } = draft;
    done(await saveEntry(world, own.actor, { entryId, version, changes: { group: 4 } }));
    expect(await count(group(4))).toBe(before);
  });
});
