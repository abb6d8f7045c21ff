import { expect, test } from 'vitest';
import { draftContent } from '~/domain/sync/draft-content';
import { name } from './operations';

const head = (criterion: string, value: number | null, text: string | null = null) => ({
  ...{ criterion, opId: name(1), value, text },
});
const draft = { entryId: 'entry', pass: 1, epoch: 2, rubricVersion: 3 };

test('the text of a draft holds marks by criterion and remarks, neither empty cells nor the note', () => {
  const heads = [
    head('1.2', 500),
    head('remarks', null, 'Mẫu mã đẹp'),
    head('note', null, 'xem lại'),
    head('1.10', 0),
    head('2.1', null),
    head('1.1', 1050),
    head('1.3', 50),
  ];
  expect(draftContent({ ...draft, heads })).toBe(
    '["draft/1","entry",1,2,3,[["1.1",1050],["1.10",0],["1.2",500],["1.3",50]],"Mẫu mã đẹp"]',
  );
});

test('a sheet without a word has empty remarks', () => {
  expect(draftContent({ ...draft, heads: [] })).toBe('["draft/1","entry",1,2,3,[],""]');
});
