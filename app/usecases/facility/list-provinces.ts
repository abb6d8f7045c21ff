import { localDay } from '~/domain/local-time';
import type { CodeSet } from '~/domain/province';
import { codeSetOn } from '~/domain/province';
import { type KnownProvince, listProvinces } from '~/store/facility/find-province';
import type { World } from '../world';

/** The provinces of this day, by name: where a facility can be. */
export function listProvincesOfToday(world: World): Promise<KnownProvince[]> {
  const codeSet: CodeSet = codeSetOn(localDay(world.clock.now().toISOString()));
  return listProvinces(world.db, codeSet);
}
