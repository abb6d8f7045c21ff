import { expect, it } from 'vitest';
import { checklistOf, claimWords } from '~/domain/visit/checklist';

const dossier = {
  name: 'Bộ ấm chén',
  setItems: ['Ấm', 'Chén'],
  sections: { market: 'Bán 500 bộ', technique: ' ', culture: 'Hoa văn sen', other: '' },
  papers: [{ kind: 'OCOP' as const, number: '12/QĐ', issuer: 'UBND', issuedOn: '2025-01-31' }],
};

it('asks for the product with its items, every text that says something, every paper', () => {
  expect(checklistOf(dossier)).toEqual([
    { kind: 'PRODUCT', key: 'product', claim: 'Bộ ấm chén\nẤm\nChén' },
    { kind: 'SECTION', key: 'market', claim: 'Bán 500 bộ' },
    { kind: 'SECTION', key: 'culture', claim: 'Hoa văn sen' },
    { kind: 'PAPER', key: 'OCOP', claim: '12/QĐ · UBND · 2025-01-31' },
  ]);
});

it('asks for the product alone where the dossier says nothing else', () => {
  const sections = { market: '', technique: '', culture: '', other: '' };
  expect(checklistOf({ name: 'Chè', setItems: [], sections, papers: [] })).toEqual([
    { kind: 'PRODUCT', key: 'product', claim: 'Chè' },
  ]);
});

it('has the day of a paper written as people write days, and no other text touched', () => {
  const dayOf = (day: string) => day.split('-').reverse().join('/');
  const claim = '12/QĐ · UBND · 2025-01-31';
  expect(claimWords({ kind: 'PAPER', claim }, dayOf)).toBe('12/QĐ · UBND · 31/01/2025');
  expect(claimWords({ kind: 'SECTION', claim }, dayOf)).toBe(claim);
});
