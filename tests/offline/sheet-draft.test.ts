import { describe, expect, it } from 'vitest';
import {
  acknowledged,
  type Changes,
  changesOf,
  isQuiet,
  marksOf,
  openDraft,
  reconciled,
  type SheetDraft,
  sent,
  settled,
  stepped,
  typed,
  withTyped,
} from '~/offline/sheet-draft';

const revenue = { id: '1.1', max: 1200, step: 50 };
const market = { id: '1.2', max: 600, step: 25 };
const criteria = [revenue, market];

/** 1.1 was marked 8 by operation a; 1.2 is blank. */
const draft = openDraft(criteria, [{ criterion: '1.1', opId: 'a', value: 800 }], 'Khá');

const changes = (of: SheetDraft): Changes => changesOf(of) ?? { cells: [], remarks: null, remarksWere: '' };

const head = (opId: string, value: number | null) => ({ criterion: '1.1', opId, value });

it('has nothing to send as it is opened', () => {
  expect(changesOf(draft)).toBeNull();
  expect(isQuiet(draft)).toBe(true);
  expect(marksOf(draft)).toEqual({ '1.1': 800 });
});

describe('typing', () => {
  it('sends what differs, over the operation that was seen, written either way', () => {
    const cells = [{ criterion: '1.1', value: 850, parentOpId: 'a' }];
    expect(changesOf(typed(draft, revenue, '8,5'))).toMatchObject({ cells, remarks: null });
    expect(changesOf(typed(draft, revenue, '8.50'))).toMatchObject({ cells, remarks: null });
    expect(changesOf(typed(draft, revenue, '8'))).toBeNull();
  });

  it('sends an emptied field as a mark taken away', () => {
    const cells = [{ criterion: '1.1', value: null, parentOpId: 'a' }];
    expect(changesOf(typed(draft, revenue, ' '))).toMatchObject({ cells, remarks: null });
  });

  it.each([
    ['12,5', 'range'],
    ['8,3', 'step'],
    ['nhiều', 'points'],
    ['-1', 'points'],
  ])('neither sends nor counts %s', (text, fault) => {
    const faulty = typed(draft, revenue, text);
    expect(faulty.cells['1.1']).toMatchObject({ text, fault });
    expect(changesOf(faulty)).toBeNull();
    expect(marksOf(faulty)).toEqual({});
    expect(isQuiet(faulty)).toBe(false);
  });

  it('steps within the scale', () => {
    const value = (of: SheetDraft, id: string) => of.cells[id]?.value;
    expect(value(stepped(draft, revenue, 1), '1.1')).toBe(850);
    expect(value(stepped(draft, market, 1), '1.2')).toBe(25);
    expect(value(stepped(draft, market, -1), '1.2')).toBe(0);
    expect(value(stepped(typed(draft, revenue, '12'), revenue, 1), '1.1')).toBe(1200);
  });
});

describe('a save', () => {
  const before = typed(draft, revenue, '9');
  const underWay = sent(before, changes(before));

  it('that is answered moves the parent on', () => {
    const after = acknowledged(underWay, changes(before), [head('b', 900)]);
    expect(changesOf(after)).toBeNull();
    expect(changes(typed(after, revenue, '7')).cells).toEqual([
      { criterion: '1.1', value: 700, parentOpId: 'b' },
    ]);
  });

  it('whose answer was lost stays to be sent, also when the field is put back as it was', () => {
    expect(changes(underWay).cells).toEqual([{ criterion: '1.1', value: 900, parentOpId: 'a' }]);
    const back = typed(underWay, revenue, '8');
    expect(changes(back).cells).toEqual([{ criterion: '1.1', value: 800, parentOpId: 'a' }]);
  });

  it('that had arrived unheard is known again as this device’s own', () => {
    const later = reconciled(typed(underWay, revenue, '7'), [head('b', 900)]);
    expect(later.cells['1.1']).toMatchObject({ theirs: null, head: { opId: 'b', value: 900 } });
    expect(changes(later).cells).toEqual([{ criterion: '1.1', value: 700, parentOpId: 'b' }]);
  });
});

describe('another device', () => {
  const mine = typed(draft, revenue, '9');
  const both = reconciled(mine, [head('x', 500)]);

  it('is followed where nothing was typed here', () => {
    const after = reconciled(draft, [head('x', 500)]);
    expect(marksOf(after)).toEqual({ '1.1': 500 });
    expect(isQuiet(after)).toBe(true);
  });

  it('that wrote the same agrees', () => {
    expect(isQuiet(reconciled(mine, [head('x', 900)]))).toBe(true);
  });

  it('that wrote something else is a conflict: nothing is sent until the juror decides', () => {
    expect(both.cells['1.1']?.theirs).toEqual({ opId: 'x', value: 500 });
    expect(changesOf(both)).toBeNull();
    expect(isQuiet(both)).toBe(false);
  });

  it('is overwritten knowingly, or taken', () => {
    expect(changes(settled(both, '1.1', 'mine')).cells).toEqual([
      { criterion: '1.1', value: 900, parentOpId: 'x' },
    ]);
    const taken = settled(both, '1.1', 'theirs');
    expect(marksOf(taken)).toEqual({ '1.1': 500 });
    expect(isQuiet(taken)).toBe(true);
  });
});

it('puts back what a plain form held; a row typed over an older operation is a conflict', () => {
  const rows = [
    { criterion: '1.1', value: '9', parent: 'older' },
    { criterion: '1.2', value: '9' },
    { criterion: 'gone', value: '1' },
  ];
  const again = withTyped(draft, criteria, rows, 'Tốt');
  expect(again.cells['1.1']).toMatchObject({ text: '9', theirs: { opId: 'a', value: 800 } });
  expect(again.cells['1.2']).toMatchObject({ text: '9', fault: 'range', theirs: null });
  expect(again.remarks).toBe('Tốt');
});
