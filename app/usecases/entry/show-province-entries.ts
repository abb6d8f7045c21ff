import { type Actor, mayEver } from '~/domain/permission';
import { refuse } from '~/domain/refusal';
import { allows } from '~/domain/round';
import { type EntrySearch, listProvinceEntries } from '~/store/entry/list-entries';
import { listRoundProvinces } from '~/store/entry/round-province';
import { listProvinceLimits } from '~/store/quota/province-limits';
import { findRound } from '~/store/round/find-round';
import { provincesOf } from '../facility/ownership';
import type { World } from '../world';
import { viewOf } from './round-view';
import { pageSize } from './show-own-entries';

/** Shows the files that producers of the province have sent for a round, with the province's quotas and letter. */
export async function showProvinceEntries(
  world: World,
  actor: Actor,
  input: Omit<EntrySearch, 'size'> & { roundCode: string },
) {
  if (!mayEver(actor, 'entry.check')) return refuse('notAllowed');
  const { roundCode, ...search } = input;
  const state = await findRound(world.db, roundCode);
  if (!state) return refuse('notFound');
  const provinces = provincesOf(actor, 'PROVINCE');
  const [parts, limits, list] = await Promise.all([
    listRoundProvinces(world.db, state.id, provinces),
    listProvinceLimits(world.db, state.id, provinces),
    listProvinceEntries(world.db, state.id, provinces, { ...search, size: pageSize }),
  ]);
  if (parts.length === 0) return refuse('notFound');
  const round = viewOf(state, world.clock.now(), ...parts.map((part) => part.province));
  const open = allows(round.phase, 'forward');
  return { round, parts, limits, ...list, search, pageSize, open, paper: allows(round.phase, 'paper') };
}
