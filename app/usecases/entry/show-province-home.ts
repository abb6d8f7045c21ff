import type { EntryStatus } from '~/domain/entry';
import { type Actor, mayEver } from '~/domain/permission';
import { refuse } from '~/domain/refusal';
import { countOwnEntries } from '~/store/entry/list-entries';
import { listRecentSteps } from '~/store/entry/list-steps';
import { mapRoundProvinces } from '~/store/entry/round-province';
import { listProvinceLimits } from '~/store/quota/province-limits';
import { listRounds } from '~/store/round/find-round';
import { provincesOf } from '../facility/ownership';
import type { World } from '../world';
import { viewOf } from './round-view';

/** Shows a province officer what waits for a check, what was done last, and where the province's rounds stand. */
export async function showProvinceHome(world: World, actor: Actor) {
  if (!mayEver(actor, 'entry.check')) return refuse('notAllowed');
  const provinces = provincesOf(actor, 'PROVINCE');
  const now = world.clock.now();
  const [states, parts, counts, recent] = await Promise.all([
    listRounds(world.db),
    mapRoundProvinces(world.db, provinces),
    countOwnEntries(world.db, { facilityIds: [], provinces }),
    listRecentSteps(world.db, actor.accountId, 6),
  ]);
  const own = states.filter((round) => !round.past && parts.has(round.id));
  const rounds = own.map(async (round) => {
    const byStatus = counts.get(round.id) ?? new Map<EntryStatus, number>();
    const waiting = byStatus.get('SUBMITTED') ?? 0;
    const limits = await listProvinceLimits(world.db, round.id, provinces);
    const parties = parts.get(round.id) ?? [];
    const view = viewOf(round, now, ...parties.map((part) => part.province));
    return { round: view, parts: parties, limits, waiting, byStatus: Object.fromEntries(byStatus) };
  });
  return { rounds: await Promise.all(rounds), recent };
}
