import { describe, expect, it } from 'vitest';
import { nextExchange } from '~/offline/outbox/exchange';
import { pendingOf, sheetOf } from '~/offline/outbox/outbox';
import { received } from '~/offline/outbox/received';
import { renumbered } from '~/offline/outbox/renumbered';
import { countPending, quarantinedOf, signingFault, viewCell } from '~/offline/outbox/view';
import { write } from '~/offline/outbox/write';
import { afterMarks, answer, headOf, hex, mark, name, operations, said, sheetState, stateOf } from './model';

const applied = answer({
  acknowledged: 1,
  outcomes: [said(1, 'APPLIED')],
  sheets: [sheetState({ heads: [headOf(hex(1), 800)] })],
});

it('sends in order of seq, at most 200, and says what stays behind', () => {
  const state = afterMarks(...Array.from({ length: 203 }, (_, index) => 100 + index));
  const { operations: sent, pending } = nextExchange(state, 10_000);
  expect(sent.map(({ seq }) => seq)).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
  expect(pending).toEqual({ count: 3, since: 9, sheets: { 'sp-01': 3 } });
});

it('says nothing is behind whatever the clock, and never that it was written in the future', () => {
  expect(nextExchange(afterMarks(800), -1e12).pending).toEqual({ count: 0, since: null, sheets: {} });
  const state = afterMarks(...Array.from({ length: 201 }, (_, index) => index));
  expect(nextExchange(state, -1e12).pending.since).toBe(0);
});

describe('an answer', () => {
  it('takes what it names off the outbox', () => {
    const { state, change } = received(afterMarks(800), applied);
    expect(nextExchange(state, 0).operations).toEqual([]);
    expect(viewCell(state, name, '1.1')).toEqual({ content: mark(800), pending: false, alternatives: [] });
    expect(change.put.map(({ key }) => key)).toEqual([`operation/${hex(1)}`, 'sheet/sp-01/1', 'device']);
    expect(signingFault(state, name)).toBeNull();
  });

  it('taken twice is as once', () => {
    const once = received(afterMarks(800), applied).state;
    expect(received(once, applied).state).toEqual(once);
  });

  it('decides nothing by its seq alone: a clone may have sent another operation under it', () => {
    const { state } = received(afterMarks(800), answer({ acknowledged: 40 }));
    expect(pendingOf(state)).toHaveLength(1);
  });

  it('leaves what was written since the exchange began', () => {
    const later = stateOf(write(afterMarks(800), name, '1.1', mark(900), { opId: hex(2), at: 1 }));
    const { state } = received(later, applied);
    expect(viewCell(state, name, '1.1')).toEqual({ content: mark(900), pending: true, alternatives: [] });
    expect(nextExchange(state, 0).operations.map(({ opId }) => opId)).toEqual([hex(2)]);
    expect(signingFault(state, name)).toBe('pending');
  });

  it('that never came leaves everything to be sent again under the same names', () => {
    const state = afterMarks(800, 850);
    expect(nextExchange(state, 5).operations).toEqual(operations(state));
  });

  it('below what was acknowledged, from a server put back, makes the device send from there again', () => {
    const { state } = received(afterMarks(800), applied);
    const back = received(state, answer({ acknowledged: 0, sheets: [sheetState()] })).state;
    expect(nextExchange(back, 0).operations.map(({ opId }) => opId)).toEqual([hex(1)]);
    expect(viewCell(back, name, '1.1').content).toEqual(mark(800));
  });

  it('without the sheet it touches counts by its outcome', () => {
    const { state } = received(afterMarks(800), answer({ acknowledged: 1, outcomes: [said(1, 'APPLIED')] }));
    expect(sheetOf(state, name).cells['1.1']).toEqual({
      head: { opId: hex(1), ...mark(800) },
      mine: null,
      conflicts: [],
    });
  });
});

describe('an operation kept aside', () => {
  const late = answer({
    acknowledged: 1,
    outcomes: [said(1, 'QUARANTINED', 'SIGNED')],
    sheets: [
      sheetState({
        heads: [headOf(hex(50), 700)],
        signed: { at: '2026-11-25T01:00:00.000Z', total: 700, digest: 'x' },
      }),
    ],
  });

  it('is shown with its reason, and the sheet as it was signed', () => {
    const { state } = received(afterMarks(800), late);
    expect(quarantinedOf(state)).toMatchObject([
      { reason: 'SIGNED', logged: { operation: { opId: hex(1) } } },
    ]);
    expect(viewCell(state, name, '1.1').content).toEqual(mark(700));
    expect([countPending(state, name), signingFault(state, name)]).toEqual([0, 'signed']);
  });

  it('for a sheet that is not told leaves the cell as it was', () => {
    const { state } = received(afterMarks(800), { ...late, sheets: [] });
    expect(viewCell(state, name, '1.1').content).toEqual(mark(null));
  });

  it('is not decided by an answer that gives no reason', () => {
    const outcomes = [said(1, 'QUARANTINED')];
    expect(pendingOf(received(afterMarks(800), answer({ acknowledged: 1, outcomes })).state)).toHaveLength(1);
  });
});

it('writes in the epoch to which a reopened sheet has moved on, over its heads', () => {
  const reopened = sheetState({ epoch: 2, heads: [headOf(hex(50), 700)] });
  const { state } = received(afterMarks(800), answer({ sheets: [reopened] }));
  expect(viewCell(state, name, '1.1').content).toEqual(mark(700));
  const after = stateOf(write(state, name, '1.1', mark(900), { opId: hex(2), at: 1 }));
  expect(operations(after)[1]).toMatchObject({ epoch: 2, parentOpId: hex(50) });
  expect(operations(after)[0]).toMatchObject({ epoch: 1, opId: hex(1) });
});

it('is recused where the server says so', () => {
  const { state } = received(afterMarks(800), answer({ sheets: [sheetState({ recused: true })] }));
  expect(signingFault(state, name)).toBe('recused');
});

describe('a new name for the device', () => {
  const other = 'f'.repeat(32);

  it('numbers the log anew under the same opIds and sends it once more', () => {
    const state = received(afterMarks(800, 850, 900), applied).state;
    const after = renumbered(state, other).state;
    expect(nextExchange(after, 0).operations.map(({ opId, seq }) => [opId, seq])).toEqual([
      [hex(1), 1],
      [hex(2), 2],
      [hex(3), 3],
    ]);
    expect(after).toMatchObject({ deviceId: other, nextSeq: 4 });
    expect(viewCell(after, name, '1.1').content).toEqual(mark(900));
    expect(countPending(after, name)).toBe(2);
  });

  it('leaves what was decided under the earlier one decided, also while it is not sent again', () => {
    const after = renumbered(received(afterMarks(800), applied).state, other).state;
    const told = received(after, answer()).state;
    expect(countPending(told, name)).toBe(0);
    expect(nextExchange(told, 0).operations).toHaveLength(1);
    expect(nextExchange(received(told, applied).state, 0).operations).toEqual([]);
  });
});
