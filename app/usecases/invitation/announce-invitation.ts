import { invitationLasts } from '~/domain/invitation';
import { invitationLetter } from '~/gateways/letters';
import type { Connection } from '~/store/database';
import type { World } from '../world';

type Announced = { email: string; name: string; role: string; place: string; inviter: string; link: string };

/** Leaves the letter of an invitation to the mail job, in the transaction of the invitation. */
export async function announceInvitation(world: World, tx: Connection, announced: Announced): Promise<void> {
  const days = invitationLasts / (24 * 3_600_000);
  const { email: to, name, role, place, inviter, link } = announced;
  await world.jobs.enqueue(
    tx,
    'mail',
    invitationLetter({ to, name, role, place, inviter, link, days, locale: 'vi' }),
  );
}
