import { expect, it } from 'vitest';
import { signingFault } from '~/domain/sync/signing';

it.each([
  [null, { conflicts: 0, held: 'a', said: 'a' }],
  ['sheet.conflict', { conflicts: 1, held: 'a', said: 'b' }],
  ['sheet.notTheSame', { conflicts: 0, held: 'a', said: 'b' }],
])('answers %s', (fault, sheet) => {
  expect(signingFault(sheet)).toBe(fault);
});
