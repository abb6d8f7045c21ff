import { expect } from 'vitest';
import type { InvitedRole } from '~/domain/invitation';
import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal } from '~/domain/refusal';
import { createOrganiser } from '~/usecases/account/create-organiser';
import { findActor } from '~/usecases/account/find-actor';
import { signUp } from '~/usecases/account/sign-up';
import { acceptInvitation } from '~/usecases/invitation/accept-invitation';
import { type Invite, invite } from '~/usecases/invitation/invite';
import type { World } from '~/usecases/world';

/** People of the tests: accounts made through the use cases, and their actors. */
export const password = 'thuyền giấy trôi sông';

/** An answer that must not be a refusal. */
export function granted<T>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new Error(`refused: ${JSON.stringify(answer)}`);
  return answer as T;
}

/** The code of an answer that must be a refusal. */
export function refusedWith(answer: unknown): string {
  expect(isRefusal(answer), `not refused: ${JSON.stringify(answer)}`).toBe(true);
  return (answer as Refusal).refused;
}

export async function actorOf(world: World, accountId: string): Promise<Actor> {
  const actor = await findActor(world, accountId);
  if (!actor) throw new Error(`no account ${accountId}`);
  return actor;
}

export async function anOrganiser(world: World, email = 'cuc@example.vn'): Promise<Actor> {
  const made = granted(await createOrganiser(world, { email, name: 'Trần Thị Tổ Chức', password }));
  return actorOf(world, made.accountId);
}

export async function aProducer(world: World, email = 'coso@example.vn'): Promise<Actor> {
  const made = await signUp(world, { name: 'Nguyễn Văn Cơ Sở', email, phone: '0912345678', password });
  return actorOf(world, granted(made).accountId);
}

/** Invites somebody and accepts as a new person. */
export async function invited(
  world: World,
  by: Actor,
  role: InvitedRole,
  more: Partial<Invite> = {},
): Promise<Actor> {
  const email = more.email ?? `${role.toLowerCase()}@example.vn`;
  const { token } = granted(await invite(world, by, { name: `Người ${role}`, ...more, email, role }));
  const accepted = granted(await acceptInvitation(world, { token, password }));
  return actorOf(world, accepted.accountId);
}
