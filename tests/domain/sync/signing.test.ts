import { expect, it } from 'vitest';
import { type Signing, signingFault } from '~/domain/sync/signing';

const sheet: Signing = {
  signed: false,
  recused: false,
  conflicts: 0,
  held: 'a',
  said: 'a',
  pending: 0,
  silent: 0,
};

it('lets a sheet be signed that is the same on both sides, with nothing pending and no conflict', () => {
  expect(signingFault(sheet)).toBeNull();
});

it.each([
  ['sheet.signed', { signed: true, recused: true }],
  ['sheet.recused', { recused: true, conflicts: 1 }],
  ['sheet.conflict', { conflicts: 1, pending: 1 }],
  ['sheet.devicePending', { pending: 1, said: 'b' }],
  ['sheet.devicePending', { silent: 1, said: 'b' }],
  ['sheet.notTheSame', { said: 'b' }],
])('refuses it as %s', (fault, part) => {
  expect(signingFault({ ...sheet, ...part })).toBe(fault);
});
