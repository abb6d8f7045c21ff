import { type SheetsAfter, sheetsAfter } from '~/domain/merge';
import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal } from '~/domain/refusal';
import type { Phase } from '~/domain/round';
import { recordAudit } from '~/store/audit';
import type { Connection } from '~/store/database';
import type { RoundState } from '~/store/round/find-round';
import { setSheetsAside } from '~/store/sheet/set-aside';
import type { World } from '../world';

/** A merge or a split, as far as the signed sheets of the entry that remains are concerned. */
export type SetChange = {
  round: RoundState;
  /** The entry that remains. */
  entryId: string;
  step: 'merge' | 'split';
  reason: string;
  at: Date;
  phase: Phase;
};

/**
 * Does to the signed sheets of the entry that remains what the round's rule asks: nothing, or each is set aside with an
 * audit event that names its digest. A refusal where the rule asks for a new scoring that can no longer take place.
 */
export async function settleSheets(
  world: World,
  actor: Actor,
  tx: Connection,
  change: SetChange,
): Promise<SheetsAfter | Refusal> {
  const { round, entryId, step, reason, at, phase } = change;
  const after = sheetsAfter(round.rules.mergedSet, step, phase);
  if (isRefusal(after) || after === 'stand') return after;
  const { accountId } = actor;
  const kept = await setSheetsAside(tx, round.id, entryId, { at, byId: accountId, reason });
  for (const { sheetId, juror, epoch, digest } of kept) {
    await recordAudit(tx, {
      ...{ id: world.ids.id(), at, actorId: accountId, act: 'sheet.setAside', roundId: round.id },
      ...{ objectType: 'sheet', objectId: sheetId, before: digest },
      facts: { entry: entryId, juror, epoch, step, reason },
    });
  }
  return after;
}
