import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '~/domain/fold';

it.each([
  ['Hòa Bình', 'hoa binh'],
  ['Hoà Bình', 'hoa binh'],
  ['Nước mắm "Ông Sao" 50°N', 'nuoc mam ong sao 50 n'],
  ['Đắk Lắk – ĐẮK NÔNG', 'dak lak dak nong'],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

it('the normal form of a text does not matter', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặềểễếệ ') });
  fc.assert(
    fc.property(letters, (text) => {
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
    }),
  );
});

it('folding twice is as once', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});
