import { type Actor, mayEver } from '~/domain/permission';
import { refuse } from '~/domain/refusal';
import { listFacilities } from '~/store/facility/list-facilities';
import { listOpenRounds } from '../facility/list-open-rounds';
import { ownershipOf } from '../facility/ownership';
import type { World } from '../world';

/** The most facilities to choose from; a promotion centre with more begins from the facility's own page. */
const most = 300;

/**
 * Shows what an entry can be begun with: the facilities of a person, and the regional rounds open for them. Who records
 * dossiers on paper also sees rounds that take those alone.
 */
export async function showStart(
  world: World,
  actor: Actor,
  chosen: { facilityId: string | null; roundCode: string | null },
) {
  if (!mayEver(actor, 'facility.register')) return refuse('notAllowed');
  const owner = ownershipOf(actor);
  const list = await listFacilities(world.db, owner, { q: '', page: 1, size: most });
  const facilities = list.rows.map(({ id, name, province }) => ({ id, name, province }));
  const named = facilities.find((facility) => facility.id === chosen.facilityId);
  const shown = named ? [named] : facilities;
  const records = mayEver(actor, 'entry.recordPaper');
  const open = await listOpenRounds(
    world,
    shown.map((facility) => facility.province),
    records ? ['submit', 'paper'] : ['submit'],
  );
  const paper = records ? ('optional' as const) : ('no' as const);
  return { facilities: shown, rounds: open.filter((round) => round.level === 'REGIONAL'), paper, chosen };
}
