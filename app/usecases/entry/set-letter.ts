import { type Actor, may } from '~/domain/permission';
import type { ProvinceKey } from '~/domain/province';
import { type Refusal, refuse } from '~/domain/refusal';
import { recordAudit } from '~/store/audit';
import { saveLetter } from '~/store/entry/round-province';
import { findRound } from '~/store/round/find-round';
import { transact } from '~/store/transaction';
import type { World } from '../world';

/** Notes the province's letter (văn bản đề nghị) that goes with its files: number and day (YYYY-MM-DD). */
export async function setLetter(
  world: World,
  actor: Actor,
  input: { roundCode: string; province: ProvinceKey; number: string; date: string },
): Promise<{ code: string } | Refusal> {
  const { roundCode, province, number, date } = input;
  if (!may(actor, 'entry.check', { province })) return refuse('notAllowed');
  const round = await findRound(world.db, roundCode);
  if (!round) return refuse('notFound');
  const at = world.clock.now();
  return transact(world.db, async (tx) => {
    const saved = await saveLetter(tx, round.id, province, { number, date });
    if (!saved) return refuse('round.provinceNotIn', { province: province.code }, 'province');
    const event = {
      id: world.ids.id(),
      at,
      actorId: actor.accountId,
      act: 'round.setLetter',
      roundId: round.id,
    };
    const facts = { codeSet: province.codeSet, code: province.code, number, date };
    await recordAudit(tx, { ...event, objectType: 'round', objectId: round.id, facts });
    return { code: round.code };
  });
}
