import type { FacilityKind } from '~/domain/entry';
import { type Actor, may } from '~/domain/permission';
import type { ProvinceKey } from '~/domain/province';
import { type Refusal, refuse } from '~/domain/refusal';
import { recordAudit } from '~/store/audit';
import { findProvince } from '~/store/facility/find-province';
import { insertFacility, insertProducer } from '~/store/facility/save-facility';
import { transact } from '~/store/transaction';
import type { World } from '../world';

/** What is said of a facility besides its province. */
export type FacilityTexts = {
  name: string;
  kind: FacilityKind;
  registrationNo: string;
  address: string;
  representative: string;
  phone: string;
  email: string;
};

/**
 * Registers a producer. Whoever does it becomes one of its people, but for a promotion centre in its own province:
 * that helps the producer and stays what it is. `demo` marks a facility told by the demo story, `nameInvented` one whose source names no producer.
 */
export async function registerFacility(
  world: World,
  actor: Actor,
  input: FacilityTexts & { province: ProvinceKey; demo?: boolean; nameInvented?: boolean },
): Promise<{ id: string } | Refusal> {
  if (!may(actor, 'facility.register')) return refuse('notAllowed');
  const { province, demo = false, nameInvented = false, ...texts } = input;
  if (!(await findProvince(world.db, province))) return refuse('notFound', {}, 'province');
  const id = world.ids.id();
  const at = world.clock.now();
  const assisted = may(actor, 'facility.edit', { province });
  return transact(world.db, async (tx) => {
    await insertFacility(tx, { id, ...texts, province, demo }, { createdAt: at, nameInvented });
    const { accountId } = actor;
    if (!assisted) await insertProducer(tx, id, { id: world.ids.id(), accountId, createdAt: at });
    await recordAudit(tx, {
      ...{ id: world.ids.id(), at, actorId: accountId, act: 'facility.register' },
      ...{ objectType: 'facility', objectId: id, facts: { assisted } },
    });
    return { id };
  });
}
