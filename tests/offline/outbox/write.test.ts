import { describe, expect, it } from 'vitest';
import { nextExchange } from '~/offline/outbox/exchange';
import { emptyOutbox, wordsTyped } from '~/offline/outbox/outbox';
import { received } from '~/offline/outbox/received';
import { viewCell } from '~/offline/outbox/view';
import { act, canUndo, undo, write } from '~/offline/outbox/write';
import {
  afterMarks,
  afterTaken,
  answer,
  device,
  headOf,
  hex,
  mark,
  name,
  operations,
  sheetState,
  stateOf,
} from './model';

describe('writing', () => {
  it('chains operations of a cell and stores operation, cell and next seq together', () => {
    const stepped = write(afterMarks(800), name, '1.1', mark(850), { opId: hex(2), at: 5 });
    const [first, second] = operations(stateOf(stepped));
    expect([first?.parentOpId, second?.parentOpId]).toEqual([null, hex(1)]);
    expect([first?.seq, second?.seq]).toEqual([1, 2]);
    const keys = stepped?.change.put.map(({ key }) => key);
    expect(keys).toEqual([`operation/${hex(2)}`, 'sheet/sp-01/1', 'device']);
    expect(stepped?.change.put.at(-1)?.value).toEqual({ deviceId: device, nextSeq: 3, acknowledged: 0 });
  });

  it('costs no operation where the cell says so already', () => {
    expect(write(afterMarks(800), name, '1.1', mark(800), { opId: hex(2), at: 5 })).toBeNull();
    const empty = emptyOutbox(device);
    expect(write(empty, name, 'remarks', wordsTyped(''), { opId: hex(2), at: 5 })).toBeNull();
  });

  it('goes over the head that the device last saw', () => {
    const told = received(
      emptyOutbox(device),
      answer({ sheets: [sheetState({ heads: [headOf(hex(9), 500)] })] }),
    );
    const after = stateOf(write(told.state, name, '1.1', mark(600), { opId: hex(1), at: 0 }));
    expect(operations(after)[0]?.parentOpId).toBe(hex(9));
    expect(viewCell(after, name, '1.1')).toEqual({ content: mark(600), pending: true, alternatives: [] });
  });
});

describe('undo', () => {
  it('writes the earlier content back, step by step, each an operation over the last', () => {
    const once = stateOf(undo(afterMarks(800, 850), name, { opId: hex(3), at: 9 }));
    expect(viewCell(once, name, '1.1').content).toEqual(mark(800));
    const twice = stateOf(undo(once, name, { opId: hex(4), at: 9 }));
    expect(viewCell(twice, name, '1.1').content).toEqual(mark(null));
    expect(operations(twice).map(({ parentOpId }) => parentOpId)).toEqual([null, hex(1), hex(2), hex(3)]);
    expect(canUndo(twice, name)).toBe(false);
    expect(undo(twice, name, { opId: hex(5), at: 9 })).toBeNull();
  });

  it('leaves alone what another device has written since', () => {
    expect(canUndo(afterTaken({ heads: [headOf(hex(77), 900)] }), name)).toBe(false);
  });

  it('goes on after the server has taken the operation', () => {
    const taken = afterTaken({ heads: [headOf(hex(1), 800)] });
    const undone = stateOf(undo(taken, name, { opId: hex(2), at: 1 }));
    expect(viewCell(undone, name, '1.1').content).toEqual(mark(null));
  });
});

describe('acts', () => {
  it('wait until they are answered, and keep what was answered', () => {
    const one = { kind: 'question', id: hex(7), entryId: null, text: 'Hồ sơ thiếu ảnh?' } as const;
    const { state, change } = act(emptyOutbox(device), one);
    expect(change.put).toEqual([{ key: `act/${hex(7)}`, value: one }]);
    expect(nextExchange(state, 0).acts).toEqual([one]);
    const told = received(state, answer({ acts: [{ id: hex(7), refused: null }] }));
    expect(told.state).toMatchObject({ acts: [], answeredActs: [{ act: one, refused: null }] });
    expect(told.change.remove).toEqual([`act/${hex(7)}`]);
  });
});
