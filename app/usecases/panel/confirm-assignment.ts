import { type Kept, type Pair, type Panel, pairKey, reasonAgainst } from '~/domain/panel/panel';
import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { loadPanel } from '~/store/panel/load-panel';
import { dropAssignments, saveAssignments } from '~/store/panel/save-assignments';
import { changeRound } from '../round/change-round';
import type { World } from '../world';

/**
 * Confirms who scores which entry, all of it: from then on a juror scores the entries assigned to him alone. Refused
 * for a juror whom group, bar, recusal or a standing sheet keep from the entry (`panel.pairKept`), for a signed sheet
 * that would be left out (`panel.pairSigned`), and where juror or entry have left meanwhile (`changedMeanwhile`). What
 * is merely not satisfied is shown, not refused.
 */
export async function confirmAssignment(
  world: World,
  actor: Actor,
  input: { roundCode: string; pairs: Pair[] },
): Promise<{ code: string } | Refusal> {
  if (!may(actor, 'panel.assign')) return refuse('notAllowed');
  const pairs = distinct(input.pairs);
  return changeRound(world, actor, {
    roundCode: input.roundCode,
    setting: 'jury',
    act: 'panel.assigned',
    facts: { pairs: pairs.length },
    save: async (tx, round) => {
      const loaded = await loadPanel(tx, round);
      const fault = faultOf(loaded.panel, pairs);
      if (fault) return fault;
      const seats = new Map(loaded.seats.map(({ code, id }) => [code, id]));
      const entries = new Map(loaded.entries.map(({ code, id }) => [code, id]));
      const rows = pairs.map(({ juror, entry }) => ({
        seatId: seats.get(juror) as string,
        entryId: entries.get(entry) as string,
      }));
      await saveAssignments(tx, round.id, rows);
      return undefined;
    },
  });
}

/** Every pair once. */
export function distinct(pairs: readonly Pair[]): Pair[] {
  return [...new Map(pairs.map((pair) => [pairKey(pair), pair])).values()];
}

/** Why these pairs cannot be assigned; undefined where they can. */
export function faultOf(panel: Panel, pairs: readonly Pair[]): Refusal | undefined {
  const chosen = new Set(pairs.map(pairKey));
  const signed = new Set(panel.held.map(pairKey));
  const left = panel.held.find((pair) => !chosen.has(pairKey(pair)));
  if (left) return refuse('panel.pairSigned', left);
  const jurors = new Map(panel.jurors.map((juror) => [juror.code, juror]));
  const entries = new Map(panel.entries.map((entry) => [entry.code, entry]));
  const against = reasonAgainst(panel);
  for (const pair of pairs) {
    const [juror, entry] = [jurors.get(pair.juror), entries.get(pair.entry)];
    if (!juror || !entry) return refuse('changedMeanwhile');
    const reason = against(juror, entry);
    if (reason && !signed.has(pairKey(pair))) return keptFrom(pair, reason);
  }
  return undefined;
}

const keptFrom = (pair: Pair, reason: Kept['reason'] | 'OTHER_GROUP') =>
  refuse('panel.pairKept', { ...pair, reason: `@panel.reason.${reason}` });

/** Lets every juror score all entries of the own groups again. */
export async function endAssignment(
  world: World,
  actor: Actor,
  input: { roundCode: string },
): Promise<{ code: string } | Refusal> {
  if (!may(actor, 'panel.assign')) return refuse('notAllowed');
  return changeRound(world, actor, {
    roundCode: input.roundCode,
    setting: 'jury',
    act: 'panel.assignmentEnded',
    save: async (tx, round) => {
      await dropAssignments(tx, round.id);
      return undefined;
    },
  });
}
