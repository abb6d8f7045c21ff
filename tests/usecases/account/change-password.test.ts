import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission';
import { changePassword } from '~/usecases/account/change-password';
import { editProfile } from '~/usecases/account/edit-profile';
import { showAccount } from '~/usecases/account/show-account';
import { signIn } from '~/usecases/account/sign-in';
import { aProducer, granted, password, refusedWith } from '../../support/people';
import { type TestWorld, testWorld } from '../../support/world';

const fresh = 'ba con mèo trên mái ngói';

describe('the own account', () => {
  let world: TestWorld;
  let actor: Actor;

  beforeAll(async () => {
    world = await testWorld();
    actor = await aProducer(world);
    const expiresAt = new Date('2030-01-01T00:00:00Z');
    const session = {
      id: 'a'.repeat(64),
      accountId: actor.accountId,
      createdAt: world.clock.now(),
      expiresAt,
    };
    await world.db.session.create({ data: session });
  });

  it('refuses a new password where the current one is wrong, at that field', async () => {
    const answer = await changePassword(world, actor, { currentPassword: 'không phải', password: fresh });
    expect(answer).toEqual({ refused: 'account.wrongCredentials', facts: {}, field: 'currentPassword' });
    expect(await world.db.session.count()).toBe(1);
  });

  it('refuses a common new password', async () => {
    const answer = await changePassword(world, actor, {
      currentPassword: password,
      password: 'congthuong123',
    });
    expect(refusedWith(answer)).toBe('account.passwordCommon');
  });

  it('replaces the password and ends every session', async () => {
    granted(await changePassword(world, actor, { currentPassword: password, password: fresh }));
    expect(await world.db.session.count()).toBe(0);
    expect(refusedWith(await signIn(world, { email: 'coso@example.vn', password }))).toBe(
      'account.wrongCredentials',
    );
    expect(await signIn(world, { email: 'coso@example.vn', password: fresh })).toEqual({
      accountId: actor.accountId,
    });
  });

  it('changes name, title and language and leaves the rest', async () => {
    granted(await editProfile(world, actor, { name: 'Nguyễn Văn Bình', title: 'Giám đốc', locale: 'en' }));
    expect(granted(await showAccount(world, actor))).toEqual({
      email: 'coso@example.vn',
      name: 'Nguyễn Văn Bình',
      title: 'Giám đốc',
      phone: '0912345678',
      locale: 'en',
      roles: [],
    });
  });
});
