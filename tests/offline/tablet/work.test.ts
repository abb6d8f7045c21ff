import { expect, test } from 'vitest';
import { phases } from '~/domain/round';
import { isOverIn } from '~/offline/tablet/work';

test('a vault has served once neither sheets nor visits of its round are written, not before and not by a word unknown here', () => {
  expect(phases.filter(isOverIn)).toEqual(['MEETING', 'DECIDED', 'PUBLISHED']);
  expect([undefined, '', 'ARCHIVED'].map(isOverIn)).toEqual([false, false, false]);
});
