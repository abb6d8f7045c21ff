import { expect, test } from 'vitest';
import { type FileContent, fileChanges, noChanges } from '~/domain/entry-changes';

const before: FileContent = {
  name: 'Chè Tà Xùa',
  setItems: ['Hộp 100 g', 'Hộp 200 g'],
  sections: { market: 'Bán ba tỉnh', technique: 'Sao tay', culture: '', other: '' },
  papers: [
    { kind: 'TRADEMARK', number: '12/NH' },
    { kind: 'OCOP', number: '3/OCOP' },
  ],
  photos: [{ fileId: 'a' }, { fileId: 'b' }],
};

test('a file carried as it was has no changes', () => {
  const same = { ...before, sections: { ...before.sections, market: ' Bán  ba\ntỉnh ' } };
  expect(noChanges(fileChanges(before, same))).toBe(true);
});

test('what was added, taken away and rewritten is told part by part', () => {
  const changes = fileChanges(before, {
    name: 'Chè Shan Tà Xùa',
    setItems: ['Hộp 200 g', 'Hộp quà'],
    sections: { ...before.sections, market: 'Xuất khẩu', other: 'Ba sao' },
    papers: [
      { kind: 'TRADEMARK', number: '12/NH' },
      { kind: 'OCOP', number: '4/OCOP' },
    ],
    photos: [{ fileId: 'b' }, { fileId: 'c' }, { fileId: 'd' }],
  });
  expect(changes).toEqual({
    texts: [
      { part: 'name', before: 'Chè Tà Xùa', after: 'Chè Shan Tà Xùa' },
      { part: 'market', before: 'Bán ba tỉnh', after: 'Xuất khẩu' },
      { part: 'other', before: '', after: 'Ba sao' },
    ],
    items: { added: ['Hộp quà'], removed: ['Hộp 100 g'] },
    papers: { added: [{ kind: 'OCOP', number: '4/OCOP' }], removed: [{ kind: 'OCOP', number: '3/OCOP' }] },
    photos: { added: 2, removed: 1 },
  });
  expect(noChanges(changes)).toBe(false);
});

test.each([
  ['a photo added', { photos: [...before.photos, { fileId: 'c' }] }],
  ['a photo taken away', { photos: [{ fileId: 'a' }] }],
  ['an item added', { setItems: [...before.setItems, 'Túi'] }],
  ['a paper taken away', { papers: [] }],
])('%s alone is a change', (_, part) => {
  expect(noChanges(fileChanges(before, { ...before, ...part }))).toBe(false);
});
