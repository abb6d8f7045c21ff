import { beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '~/usecases/account/sign-in';
import { signUp } from '~/usecases/account/sign-up';
import { granted, password, refusedWith } from '../../support/people';
import { countsOf } from '../../support/rounds';
import { type TestWorld, testWorld } from '../../support/world';

const person = { name: 'Lê Thị Lụa', email: 'lua@example.vn', phone: '0912345678', password };

describe('signing up and in', () => {
  let world: TestWorld;
  let accountId: string;

  beforeAll(async () => {
    world = await testWorld();
    accountId = granted(await signUp(world, person)).accountId;
  });

  it('makes an account whose password is stored as argon2id only', async () => {
    const stored = await world.db.account.findUniqueOrThrow({ where: { id: accountId } });
    expect(stored.passwordHash.startsWith('$argon2id$')).toBe(true);
    expect(JSON.stringify(stored)).not.toContain(password);
  });

  it('writes one audit event for the account', async () => {
    const events = await world.db.auditEvent.findMany({ where: { objectId: accountId } });
    expect(events.map((event) => event.act)).toEqual(['account.signedUp']);
  });

  it('lets the person in with the right password', async () => {
    expect(await signIn(world, { email: person.email, password })).toEqual({ accountId });
  });

  it('gives the same answer for a wrong password and for an unknown address', async () => {
    const wrong = await signIn(world, { email: person.email, password: 'không phải mật khẩu này' });
    const unknown = await signIn(world, { email: 'nobody@example.vn', password });
    expect(wrong).toEqual(unknown);
    expect(refusedWith(wrong)).toBe('account.wrongCredentials');
  });

  it.each([
    ['an address that is taken', {}, 'account.emailTaken'],
    ['a common password', { email: 'b@example.vn', password: 'matkhau123' }, 'account.passwordCommon'],
    [
      'the address as password',
      { email: 'lua.moi@example.vn', password: 'lua.moi@example.vn' },
      'account.passwordCommon',
    ],
    ['a short password', { email: 'c@example.vn', password: 'ngắn' }, 'formFaults'],
    [
      'a password of 129 characters',
      { email: 'd@example.vn', password: `${'ă'.repeat(128)}b` },
      'formFaults',
    ],
  ])('refuses %s and changes nothing', async (_, change, code) => {
    const before = await countsOf(world);
    expect(refusedWith(await signUp(world, { ...person, ...change }))).toBe(code);
    expect(await countsOf(world)).toEqual(before);
  });

  it('lets one of two people have an address that both ask for at once', async () => {
    const same = { ...person, email: 'cung-luc@example.vn' };
    const answers = await Promise.all([signUp(world, same), signUp(world, same)]);
    expect(answers.filter((answer) => 'refused' in answer)).toHaveLength(1);
  });
});
