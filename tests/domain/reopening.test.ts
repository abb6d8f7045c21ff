import { expect, it } from 'vitest';
import { askingFault, confirmingFault, decliningFault } from '~/domain/reopening';

const sheet = { epoch: 2, signed: true, jurorId: 'juror' };
const request = { requestedById: 'first', ended: false, epoch: 2 };

it('is asked for a signed sheet by anybody but its juror', () => {
  expect(askingFault(sheet, 'first')).toBeNull();
  expect(askingFault(sheet, 'juror')).toBe('ownSheet');
  expect(askingFault({ ...sheet, signed: false }, 'first')).toBe('notSigned');
});

it('is confirmed by another person, once, and for the sheet that it was asked for', () => {
  expect(confirmingFault(request, sheet, 'second')).toBeNull();
  expect(confirmingFault(request, sheet, 'first')).toBe('samePerson');
  expect(confirmingFault(request, sheet, 'juror')).toBe('ownSheet');
  expect(confirmingFault({ ...request, ended: true }, sheet, 'second')).toBe('settled');
  expect(confirmingFault(request, { ...sheet, signed: false }, 'second')).toBe('notSigned');
  expect(confirmingFault(request, { ...sheet, epoch: 3 }, 'second')).toBe('settled');
});

it('is declined once, by anybody but its juror', () => {
  expect(['first', 'second', 'juror'].map((person) => decliningFault(request, sheet, person))).toEqual([
    ...[null, null, 'ownSheet'],
  ]);
  expect(decliningFault({ ...request, ended: true }, sheet, 'first')).toBe('settled');
});
