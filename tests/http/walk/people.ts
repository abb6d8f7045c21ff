import type { Actor } from '~/domain/permission';
import { signUp } from '~/usecases/account/sign-up';
import { demoAccounts } from '../../../seeds/editions/accounts';
import { actorOf, granted } from '../../support/people';
import type { TestServer } from '../../support/server';

/** Everybody who walks the routes: nobody, a fresh account, one person of each role of the demo, and a certified producer. */
export type Walker = { who: string; actor: Actor | null; cookie(): Promise<string> };

export async function walkers(server: TestServer): Promise<Walker[]> {
  const { world, cookieOf } = server;
  const northern = { role: 'PRODUCER_NORTH', email: 'co-so-bac@demo.example' };
  const known = [...demoAccounts, northern].map(async ({ role, email }) => {
    const account = await world.db.account.findUniqueOrThrow({ where: { email } });
    return [role, account.id] as const;
  });
  const fresh = {
    name: 'Người Mới',
    email: 'moi@example.vn',
    phone: '0912345678',
    password: 'thuyền giấy trôi',
  };
  const { accountId } = granted(await signUp(world, fresh));
  const accounts = [['FRESH', accountId] as const, ...(await Promise.all(known))];
  const people = accounts.map(async ([who, id]): Promise<Walker> => {
    return { who, actor: await actorOf(world, id), cookie: () => cookieOf(id) };
  });
  const nobody = { who: 'NOBODY', actor: null, cookie: async () => '' };
  return [nobody, ...(await Promise.all(people))];
}
