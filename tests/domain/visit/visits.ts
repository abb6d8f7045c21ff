import fc from 'fast-check';
import type { CheckItem, Presence, VisitAct, VisitRecord } from '~/domain/visit/record';

/** Visits for the tests of their rules: items a and b, people t (team) and p (producer). */
export const anItem = (id: string, part: Partial<CheckItem> = {}): CheckItem => ({
  ...{ id, entryId: 'e1', kind: 'SECTION', key: 'market', claim: 'Bán 500 bộ', finding: null, remark: '' },
  ...part,
});

export const aPerson = (id: string, part: Partial<Presence> = {}): Presence => ({
  ...{ id, side: 'TEAM', name: 'Lê Văn Đoàn', title: '', signed: null },
  ...part,
});

export const aRecord = (part: Partial<VisitRecord> = {}): VisitRecord => ({
  state: 'UNDERWAY',
  items: [anItem('a'), anItem('b')],
  conclusion: '',
  unsignedReason: '',
  presences: [aPerson('t'), aPerson('p', { side: 'PRODUCER', name: 'Trần Thị Mây' })],
  ...part,
});

/** The text itself: nothing is hidden by a digest. */
export const plain = (text: string) => text;

const word = fc.constantFrom('', 'Khác màu', 'Đủ giấy tờ');
const id = fc.constantFrom('a', 'b', 'x');
const person = fc.constantFrom('t', 'p', 'q');

/** Any act, also on what the visit does not have. */
export const anAct: fc.Arbitrary<VisitAct> = fc.oneof(
  fc.record({
    kind: fc.constant('check' as const),
    item: id,
    finding: fc.constantFrom('MATCHES' as const, 'DIFFERS' as const, 'NOT_CHECKED' as const, null),
    remark: word,
  }),
  fc.record({ kind: fc.constant('conclude' as const), conclusion: word, unsignedReason: word }),
  fc.record({
    kind: fc.constant('meet' as const),
    person,
    side: fc.constantFrom('TEAM' as const, 'PRODUCER' as const, 'OTHER' as const),
    name: fc.constantFrom('A', 'B'),
    title: word,
  }),
  fc.record({ kind: fc.constant('leave' as const), person }),
  fc.record({
    kind: fc.constant('sign' as const),
    person,
    at: fc.constant('2026-06-15T02:00:00.000Z'),
    path: fc.constantFrom(null, 'M1 1L2 2'),
  }),
);
