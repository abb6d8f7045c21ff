import { canMove, type EntryStatus } from '~/domain/entry';
import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import type { Connection } from '~/store/database';
import { lockEntry } from '~/store/entry/save-entry';
import { countMerged } from '~/store/intake/merge-entries';
import type { EntryState } from '~/store/intake/move-entry';
import { freePlaces } from '~/store/quota/places';
import type { RoundState } from '~/store/round/find-round';
import type { World } from '../world';
import { type EntryOfRound, takeIntakeStep } from './intake-step';

const received: EntryStatus[] = ['FORWARDED', 'SUPPLEMENT', 'ELIGIBLE'];

/**
 * Withdraws a received entry at its producer's written request, which the reason names; its places in the quotas are
 * given back, after the entry is locked, as everywhere else. An entry that holds merged ones cannot go: they would name
 * an entry that no longer stands.
 */
export async function withdrawReceived(
  world: World,
  actor: Actor,
  input: EntryOfRound & { reasons: string },
): Promise<{ id: string } | Refusal> {
  if (input.reasons === '') return refuse('entry.reasonNeeded', {}, 'reasons');
  return takeIntakeStep(world, actor, {
    ...input,
    act: 'entry.withdraw',
    decide: async (tx, round, entry) => {
      await lockEntry(tx, entry.id);
      const refusal = await refusalOf(tx, round, entry);
      if (refusal) return refusal;
      await freePlaces(tx, round.id, entry.id);
      return { to: 'WITHDRAWN' as const, reason: input.reasons };
    },
  });
}

async function refusalOf(tx: Connection, round: RoundState, entry: EntryState): Promise<Refusal | undefined> {
  const allowed = canMove(entry.status, 'withdraw');
  if (isRefusal(allowed)) return allowed;
  if (!received.includes(entry.status)) return refuse('entry.wrongState', { status: entry.status });
  const held = await countMerged(tx, round.id, entry.id);
  return held > 0 ? refuse('entry.holdsMerged', { count: held }) : undefined;
}
