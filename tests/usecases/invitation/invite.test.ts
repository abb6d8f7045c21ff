import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission';
import { acceptInvitation } from '~/usecases/invitation/accept-invitation';
import { invite } from '~/usecases/invitation/invite';
import { showInvitation } from '~/usecases/invitation/show-invitation';
import { withdrawInvitation } from '~/usecases/invitation/withdraw-invitation';
import {
  actorOf,
  anOrganiser,
  aProducer,
  granted,
  invited,
  password,
  refusedWith,
} from '../../support/people';
import { aRegionalEdition, countsOf } from '../../support/rounds';
import { firstInstant, type TestWorld, testWorld } from '../../support/world';

const phuTho = { codeSet: '2025-34', code: '25' } as const;
const laoCai = { codeSet: '2025-34', code: '15' } as const;

describe('inviting', () => {
  let world: TestWorld;
  let organiser: Actor;
  let officer: Actor;

  beforeAll(async () => {
    world = await testWorld();
    organiser = await anOrganiser(world);
    await aRegionalEdition(world, organiser);
    officer = await invited(world, organiser, 'PROVINCE', { province: phuTho });
  });

  it('gives a province officer the province and those merged into it', () => {
    expect(officer.posts).toEqual([
      {
        role: 'PROVINCE',
        provinces: [
          phuTho,
          { codeSet: '2004-63', code: '17' },
          { codeSet: '2004-63', code: '25' },
          { codeSet: '2004-63', code: '26' },
        ],
      },
    ]);
  });

  it('sends the link by mail and keeps only its digest', async () => {
    const sent = granted(
      await invite(world, organiser, { email: 'gs@example.vn', name: 'Giám sát', role: 'AUDITOR' }),
    );
    const letter = (await world.letters()).find(({ to }) => to === 'gs@example.vn');
    expect(letter?.text).toContain(sent.link);
    const stored = await world.db.invitation.findUniqueOrThrow({ where: { id: sent.invitationId } });
    expect(JSON.stringify(stored)).not.toContain(sent.token);
    expect(stored.tokenHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('lets a province invite its colleagues and its promotion centre', async () => {
    const centre = await invited(world, officer, 'PROMOTION_CENTRE', { province: phuTho });
    expect(centre.posts.map((post) => post.role)).toEqual(['PROMOTION_CENTRE']);
  });

  it.each([
    ['another province', { role: 'PROVINCE', province: laoCai }],
    ['no province', { role: 'PROVINCE' }],
    ['the support team', { role: 'SECRETARIAT' }],
    ['a jury', { role: 'JUROR', roundCode: '2026-BAC', groups: [1] }],
  ] as const)('keeps a province from inviting to %s', async (_, post) => {
    const before = await countsOf(world);
    const wish = { ...post, email: 'x@example.vn', name: 'X', groups: [1] };
    expect(refusedWith(await invite(world, officer, wish))).toBe('notAllowed');
    expect(await countsOf(world)).toEqual(before);
  });

  it.each([
    [
      'a juror to a round that is not there',
      { role: 'JUROR', roundCode: '1999-BAC', groups: [1] },
      'notFound',
    ],
    ['a juror without a group', { role: 'JUROR', roundCode: '2026-BAC', groups: [] }, 'formFaults'],
    ['a province officer without a province', { role: 'PROVINCE' }, 'formFaults'],
    [
      'who holds the post already',
      { role: 'PROVINCE', province: phuTho, email: 'province@example.vn' },
      'account.alreadySeated',
    ],
  ] as const)('refuses to invite %s', async (_, post, code) => {
    const before = await countsOf(world);
    const wish = {
      email: 'y@example.vn',
      name: 'Y',
      ...post,
      groups: [...('groups' in post ? post.groups : [])],
    };
    expect(refusedWith(await invite(world, organiser, wish))).toBe(code);
    expect(await countsOf(world)).toEqual(before);
  });

  it('withdraws an older invitation of the same person to the same post', async () => {
    const wish = { email: 'hai@example.vn', name: 'Hai', role: 'SECRETARIAT' } as const;
    const first = granted(await invite(world, organiser, wish));
    const second = granted(await invite(world, organiser, wish));
    expect(refusedWith(await showInvitation(world, first))).toBe('account.invitationInvalid');
    expect(granted(await showInvitation(world, second))).toMatchObject({ role: 'SECRETARIAT', known: false });
  });

  it('seats a juror with the next code of the round', async () => {
    const seat = { roundCode: '2026-BAC', groups: [1, 2] };
    const head = await invited(world, organiser, 'JUROR', { ...seat, head: true, email: 'gk1@example.vn' });
    await invited(world, organiser, 'JUROR', { ...seat, email: 'gk2@example.vn' });
    const seats = await world.db.jurorSeat.findMany({ orderBy: { code: 'asc' } });
    expect(seats.map(({ code, groups, head }) => ({ code, groups, head }))).toEqual([
      { code: 'J01', groups: [1, 2], head: true },
      { code: 'J02', groups: [1, 2], head: false },
    ]);
    expect(head.posts).toMatchObject([{ role: 'JUROR', groups: [1, 2], head: true }]);
  });

  it('cannot be used after it was withdrawn', async () => {
    const sent = granted(
      await invite(world, organiser, { email: 'rut@example.vn', name: 'Rút', role: 'SECRETARIAT' }),
    );
    expect(refusedWith(await withdrawInvitation(world, officer, sent))).toBe('notAllowed');
    granted(await withdrawInvitation(world, organiser, sent));
    const before = await countsOf(world);
    expect(refusedWith(await acceptInvitation(world, { ...sent, password }))).toBe(
      'account.invitationInvalid',
    );
    expect(refusedWith(await withdrawInvitation(world, organiser, sent))).toBe('account.invitationInvalid');
    expect(await countsOf(world)).toEqual(before);
  });

  it('cannot be used after 14 days', async () => {
    const sent = granted(
      await invite(world, organiser, { email: 'muon@example.vn', name: 'Muộn', role: 'AUDITOR' }),
    );
    world.at('2026-06-29T02:00:00.000Z');
    expect(refusedWith(await acceptInvitation(world, { ...sent, password }))).toBe(
      'account.invitationInvalid',
    );
    world.at(firstInstant);
  });

  it('is used once, whoever comes first', async () => {
    const sent = granted(
      await invite(world, organiser, { email: 'nhanh@example.vn', name: 'Nhanh', role: 'AUDITOR' }),
    );
    const tries = await Promise.all([1, 2, 3].map(() => acceptInvitation(world, { ...sent, password })));
    expect(tries.filter((answer) => 'refused' in answer)).toHaveLength(2);
  });

  it('is for the invited address: another account may not take it, the right one may', async () => {
    const producer = await aProducer(world);
    const stranger = await aProducer(world, 'khac@example.vn');
    const wish = {
      email: 'coso@example.vn',
      name: 'Cơ Sở',
      role: 'COUNCIL',
      roundCode: '2026-BAC',
      chair: true,
    } as const;
    const { token } = granted(await invite(world, organiser, wish));
    const { accountId } = producer;
    expect(refusedWith(await acceptInvitation(world, { token, accountId: stranger.accountId }))).toBe(
      'notAllowed',
    );
    expect(refusedWith(await acceptInvitation(world, { token, password }))).toBe('account.emailTaken');
    granted(await acceptInvitation(world, { token, accountId }));
    expect((await actorOf(world, accountId)).posts).toMatchObject([{ role: 'COUNCIL', chair: true }]);
  });
});
