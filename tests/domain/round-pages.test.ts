import { expect, test } from 'vitest';
import type { Actor, Post } from '~/domain/permission';
import { roundPages } from '~/domain/round-pages';

const holding = (...posts: Post[]): Actor => ({ accountId: 'a', name: 'A', locale: 'vi', posts });
const settings = ['calendar', 'provinces', 'quotas', 'rules', 'rubrics', 'panel', 'reconciliation'];

test.each([
  ['ORGANISER', [...settings, 'progress', 'tally', 'publication', 'certificates']],
  ['AUDITOR', [...settings, 'progress', 'tally', 'publication', 'certificates']],
  ['SECRETARIAT', [...settings, 'progress', 'certificates']],
] as const)('%s opens the pages of a round that its acts allow', (role, pages) => {
  expect(roundPages(holding({ role }), { past: false })).toEqual(pages);
});

test('a round from before this product has only its overview', () => {
  expect(roundPages(holding({ role: 'ORGANISER' }), { past: true })).toEqual([]);
});

test('whoever has no part in running a round opens none', () => {
  expect(roundPages(holding(), { past: false })).toEqual([]);
});
