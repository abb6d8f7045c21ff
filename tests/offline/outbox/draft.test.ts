import { expect, it } from 'vitest';
import { actsBetween, draftOf, perform } from '~/offline/outbox/draft';
import { emptyOutbox } from '~/offline/outbox/outbox';
import { contentsOf } from '~/offline/outbox/view';
import { remarked, settled, stepped, typed } from '~/offline/sheet-draft';
import {
  afterMarks,
  afterTaken,
  conflictOf,
  device,
  headOf,
  hex,
  mark,
  name,
  operations,
  stateOf,
} from './model';

const revenue = { id: '1.1', max: 1200, step: 50 };
const criteria = ['1.1', '1.2'];

it('shows marks and remarks, and turns what the juror does into operations', () => {
  const before = draftOf(afterMarks(800), name, criteria);
  expect(before.cells['1.1']).toMatchObject({ value: 800, text: null, theirs: null });
  expect(before.cells['1.2']).toMatchObject({ value: null });
  const acts = actsBetween(before, remarked(stepped(before, revenue, 1), 'Khá'));
  expect(acts).toEqual([
    { kind: 'write', criterion: '1.1', content: mark(850) },
    { kind: 'write', criterion: 'remarks', content: { value: null, text: 'Khá' } },
  ]);
  const after = acts.reduce(
    (state, one, index) => stateOf(perform(state, name, one, { opId: hex(index + 2), at: 1 })),
    afterMarks(800),
  );
  expect(contentsOf(after, name)).toEqual({ '1.1': mark(850), remarks: { value: null, text: 'Khá' } });
  expect(draftOf(after, name, criteria)).toMatchObject({ remarks: 'Khá', savedRemarks: 'Khá' });
});

it('writes no faulty text and keeps it in its field', () => {
  const before = draftOf(afterMarks(800), name, criteria);
  const faulty = typed(before, revenue, '8,3');
  expect(actsBetween(before, faulty)).toEqual([]);
  expect(draftOf(afterMarks(800), name, criteria, faulty).cells['1.1']).toMatchObject({
    text: '8,3',
    fault: 'step',
  });
  const valid = typed(before, revenue, '8,');
  expect(draftOf(afterMarks(800), name, criteria, valid).cells['1.1']).toMatchObject({
    text: '8,',
    fault: null,
  });
  expect(draftOf(afterMarks(900), name, criteria, valid).cells['1.1']).toMatchObject({
    text: null,
    value: 900,
  });
});

it('empties a field and the remarks', () => {
  const before = remarked(draftOf(afterMarks(800), name, criteria), 'Khá');
  expect(actsBetween(before, remarked(typed(before, revenue, ''), ''))).toEqual([
    { kind: 'write', criterion: '1.1', content: mark(null) },
    { kind: 'write', criterion: 'remarks', content: mark(null) },
  ]);
});

it.each([
  ['mine', 800],
  ['theirs', 900],
] as const)('settles a conflict for %s, naming only what was shown', (choice, value) => {
  const conflicts = [conflictOf(hex(90), 900), conflictOf(hex(95), 950, 'f'.repeat(32))];
  const told = afterTaken({ heads: [headOf(hex(1), 800)], conflicts });
  const before = draftOf(told, name, criteria);
  expect(before.cells['1.1']?.theirs).toEqual({ opId: hex(90), value: 900 });
  const [one] = actsBetween(before, settled(before, '1.1', choice));
  const after = one && perform(told, name, one, { opId: hex(2), at: 1 });
  expect(operations(stateOf(after ?? null)).at(-1)).toMatchObject({ value, settles: [hex(90)] });
});

it('does nothing for a draft that did not change', () => {
  const draft = draftOf(emptyOutbox(device), name, criteria);
  expect(actsBetween(draft, draft)).toEqual([]);
});
