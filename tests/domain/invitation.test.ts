import { expect, test } from 'vitest';
import { invitationStatus, invitedRoles, isProvincial, isSeat, mayInvite } from '~/domain/invitation';
import type { Post } from '~/domain/permission';

const own = { codeSet: '2025-34', code: '01' } as const;
const other = { codeSet: '2025-34', code: '24' } as const;
const actor = (...posts: Post[]) => ({ accountId: 'a', name: 'A', locale: 'vi' as const, posts });

test('two roles belong to a province, two are seats in a round', () => {
  expect(invitedRoles.filter(isProvincial)).toEqual(['PROVINCE', 'PROMOTION_CENTRE']);
  expect(invitedRoles.filter(isSeat)).toEqual(['JUROR', 'COUNCIL']);
});

test('the organiser invites to every role', () => {
  const organiser = actor({ role: 'ORGANISER' });
  expect(invitedRoles.filter((role) => mayInvite(organiser, role, null))).toEqual([...invitedRoles]);
});

test('a province invites its own colleagues and its promotion centre, nobody elsewhere', () => {
  const officer = actor({ role: 'PROVINCE', provinces: [own] });
  const invites = (province: typeof own | typeof other | null) =>
    invitedRoles.filter((role) => mayInvite(officer, role, province));
  expect(invites(own)).toEqual(['PROVINCE', 'PROMOTION_CENTRE']);
  expect(invites(other)).toEqual([]);
  expect(invites(null)).toEqual([]);
});

const open = { acceptedAt: null, withdrawnAt: null, expiresAt: '2026-05-15T00:00:00Z' };
const before = '2026-05-14T23:59:59.999Z';

test.each([
  ['waits until it expires', open, before, 'PENDING'],
  ['has expired at the very instant', open, '2026-05-15T07:00:00+07:00', 'EXPIRED'],
  ['stays withdrawn', { ...open, withdrawnAt: before }, before, 'WITHDRAWN'],
  [
    'stays accepted',
    { ...open, acceptedAt: before, withdrawnAt: before },
    '2027-01-01T00:00:00Z',
    'ACCEPTED',
  ],
])('an invitation %s', (_, invitation, now, status) => {
  expect(invitationStatus(invitation, now)).toBe(status);
});
