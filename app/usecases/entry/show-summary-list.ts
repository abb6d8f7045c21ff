import { type Actor, mayEver } from '~/domain/permission';
import { refuse } from '~/domain/refusal';
import { listSummary } from '~/store/entry/list-summary';
import { listRoundProvinces } from '~/store/entry/round-province';
import { findRound } from '~/store/round/find-round';
import { provincesOf } from '../facility/ownership';
import type { World } from '../world';
import { viewOf } from './round-view';

/** Shows the summary list (danh sách trích ngang) of what the province has forwarded to a round, for printing. */
export async function showSummaryList(world: World, actor: Actor, input: { roundCode: string }) {
  if (!mayEver(actor, 'entry.check')) return refuse('notAllowed');
  const state = await findRound(world.db, input.roundCode);
  if (!state) return refuse('notFound');
  const provinces = provincesOf(actor, 'PROVINCE');
  const [parts, rows] = await Promise.all([
    listRoundProvinces(world.db, state.id, provinces),
    listSummary(world.db, state.id, provinces),
  ]);
  if (parts.length === 0) return refuse('notFound');
  return { round: viewOf(state, world.clock.now(), ...parts.map((part) => part.province)), parts, rows };
}
