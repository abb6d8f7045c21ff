import { expect, test } from 'vitest';
import { pinFault } from '~/domain/pin';

test.each([
  ['', 'digits'],
  ['12345', 'digits'],
  ['1234567', 'digits'],
  ['12345a', 'digits'],
  ['١٢٣٤٥٦', 'digits'],
  ['000000', 'simple'],
  ['777777', 'simple'],
  ['123456', 'simple'],
  ['890123', 'simple'],
  ['654321', 'simple'],
  ['210987', 'simple'],
  ['131313', 'simple'],
  ['427427', 'simple'],
  ['280614', null],
  ['135790', null],
  ['112233', null],
])('PIN %s: %s', (pin, fault) => {
  expect(pinFault(pin)).toBe(fault);
});
