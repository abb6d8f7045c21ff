import { type Actor, mayEver } from '~/domain/permission';
import { refuse } from '~/domain/refusal';
import { allows } from '~/domain/round';
import { listFacilities } from '~/store/facility/list-facilities';
import { findRound } from '~/store/round/find-round';
import type { World } from '../world';
import { paperOwnership } from './paper-ownership';
import { viewOf } from './round-view';

/** The most facilities to choose from; more than have ever entered one round. */
const most = 1000;

/** Shows what a dossier on paper can be recorded with in a round: the facilities that may be meant. */
export async function showPaperStart(world: World, actor: Actor, input: { roundCode: string }) {
  if (!mayEver(actor, 'entry.recordPaper')) return refuse('notAllowed');
  const state = await findRound(world.db, input.roundCode);
  if (!state) return refuse('notFound');
  const owner = await paperOwnership(world, actor, state);
  const list = await listFacilities(world.db, owner, { q: '', page: 1, size: most });
  const round = viewOf(state, world.clock.now(), ...owner.provinces);
  const open = allows(round.phase, 'paper') && state.level === 'REGIONAL';
  return { round, open, facilities: list.rows.map(({ id, name }) => ({ id, name })) };
}
