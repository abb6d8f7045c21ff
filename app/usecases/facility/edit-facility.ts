import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { recordAudit } from '~/store/audit';
import { refreshSearch } from '~/store/entry/refresh-search';
import { findFacility } from '~/store/facility/find-facility';
import { updateFacility } from '~/store/facility/save-facility';
import { transact } from '~/store/transaction';
import type { World } from '../world';
import { ownershipOf } from './ownership';
import type { FacilityTexts } from './register-facility';

/** Changes what is said of a facility. Its province stays: entries stand for it. */
export async function editFacility(
  world: World,
  actor: Actor,
  input: FacilityTexts & { facilityId: string },
): Promise<{ id: string } | Refusal> {
  const { facilityId, ...texts } = input;
  const facility = await findFacility(world.db, ownershipOf(actor), facilityId);
  if (!facility) return refuse('notFound');
  if (!may(actor, 'facility.edit', { facilityId, province: facility.province })) return refuse('notAllowed');
  const at = world.clock.now();
  return transact(world.db, async (tx) => {
    await updateFacility(tx, { ...facility, ...texts });
    if (texts.name !== facility.name) await refreshSearch(tx, facilityId);
    await recordAudit(tx, {
      ...{ id: world.ids.id(), at, actorId: actor.accountId, act: 'facility.edit' },
      ...{
        objectType: 'facility',
        objectId: facilityId,
        facts: { name: texts.name, nameBefore: facility.name },
      },
    });
    return { id: facilityId };
  });
}
