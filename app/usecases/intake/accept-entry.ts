import { toJudge } from '~/domain/eligibility/eligibility';
import { canMove, entryCode } from '~/domain/entry';
import { fold } from '~/domain/fold';
import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal } from '~/domain/refusal';
import type { Connection } from '~/store/database';
import { type EntryFile, findRoundEntry } from '~/store/entry/find-entry';
import type { EntryState } from '~/store/intake/move-entry';
import { takeEntryNumber } from '~/store/intake/take-number';
import type { RoundState } from '~/store/round/find-round';
import { checkEligibility, incomplete } from '../entry/check-eligibility';
import type { World } from '../world';
import { type EntryOfRound, takeIntakeStep } from './intake-step';

/**
 * Finds a file eligible and gives it its mã số bình chọn, the next number of the round without gaps. A file that does not
 * meet a condition of the eligibility check is refused (`entry.incomplete`). Whoever accepts answers for the conditions
 * that only a person can judge: the audit event names them.
 */
export async function acceptEntry(
  world: World,
  actor: Actor,
  input: EntryOfRound,
): Promise<{ id: string; code: string | null } | Refusal> {
  return takeIntakeStep(world, actor, { ...input, act: 'entry.accept', decide });
}

async function decide(tx: Connection, round: RoundState, entry: EntryState) {
  const allowed = canMove(entry.status, 'accept');
  if (isRefusal(allowed)) return allowed;
  const file = (await findRoundEntry(tx, round.id, entry.id)) as EntryFile;
  const checks = await checkEligibility(tx, file, round);
  const refusal = incomplete(checks);
  if (refusal) return refusal;
  const code = entryCode(round.code, entry.group, await takeEntryNumber(tx, round.id));
  const judged = toJudge(checks).map((check) => check.code);
  return { to: 'ELIGIBLE' as const, code, search: `${entry.search} ${fold(code)}`, judged };
}
