import type { Locale } from '~/domain/account';
import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { saveProfile } from '~/store/account/save-account';
import { recordAudit } from '~/store/audit';
import { transact } from '~/store/transaction';
import type { World } from '../world';

type Profile = { name?: string; title?: string | null; phone?: string | null; locale?: Locale };

/** Changes the own name, title, phone or language; what is left out stays. */
export async function editProfile(
  world: World,
  actor: Actor,
  input: Profile,
): Promise<{ done: true } | Refusal> {
  if (!may(actor, 'account.own')) return refuse('notAllowed');
  const { name, title, phone, locale } = input;
  return transact(world.db, async (tx) => {
    await saveProfile(tx, actor.accountId, { name, title, phone, locale });
    await recordAudit(tx, {
      id: world.ids.id(),
      at: world.clock.now(),
      actorId: actor.accountId,
      act: 'account.edited',
      objectType: 'account',
      objectId: actor.accountId,
      facts: { fields: Object.keys(input) },
    });
    return { done: true as const };
  });
}
