import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvCell } from '~/documents/results-csv';

const plain = (cell: string) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);

test('no cell begins as a formula, whatever it holds', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', ' =', '＝'),
      (text, start) => {
        expect(plain(csvCell(start + text))).not.toMatch(/^[\s\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/);
      },
    ),
  );
});

test('a cell that begins harmlessly reads back as it was', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(plain(csvCell(`a${text}`))).toBe(`a${text}`);
    }),
  );
});

test('numbers stay numbers and nothing is an empty cell', () => {
  expect([csvCell(12), csvCell(null), csvCell(undefined), csvCell('')]).toEqual(['12', '', '', '']);
});
