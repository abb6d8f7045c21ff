import { describe, expect, it } from 'vitest';
import type { SyncAnswer } from '~/forms/sync';
import type { Outbox } from '~/offline/outbox/outbox';
import { received } from '~/offline/outbox/received';
import { settle } from '~/offline/outbox/settle';
import { signingFault, viewCell } from '~/offline/outbox/view';
import { undo, write } from '~/offline/outbox/write';
import {
  afterMarks,
  afterTaken,
  answer,
  conflictOf,
  device,
  headOf,
  hex,
  mark,
  name,
  operations,
  said,
  sheetState,
  stateOf,
} from './model';

/** This device wrote 8.00 while another wrote 9.00, which came first. */
const beside: SyncAnswer = answer({
  acknowledged: 1,
  outcomes: [said(1, 'CONFLICT')],
  sheets: [sheetState({ heads: [headOf(hex(90), 900)], conflicts: [conflictOf(hex(1), 800, device)] })],
});

/** This device's 8.00 came first; others wrote 9.00 and 9.50. */
const first = afterTaken({
  heads: [headOf(hex(1), 800)],
  conflicts: [conflictOf(hex(90), 900), conflictOf(hex(95), 950, 'f'.repeat(32))],
});

const last = (state: Outbox) => operations(state).at(-1);

describe('a device whose word lies beside the head', () => {
  const { state } = received(afterMarks(800), beside);

  it('shows its own and the other, and the sheet cannot be signed', () => {
    const { content, alternatives } = viewCell(state, name, '1.1');
    expect(content).toEqual(mark(800));
    expect(alternatives).toEqual([{ opId: hex(90), ...mark(900), deviceId: null }]);
    expect(signingFault(state, name)).toBe('conflict');
  });

  it.each([
    ['mine', 800],
    [hex(90), 900],
  ])('settles for %s by an operation over the present head', (choice, value) => {
    const after = stateOf(settle(state, name, '1.1', choice, { opId: hex(2), at: 1 }));
    expect(last(after)).toMatchObject({ value, parentOpId: hex(90), settles: [hex(1)], seq: 2 });
  });

  it('goes on in its own chain where the juror only types', () => {
    const after = stateOf(write(state, name, '1.1', mark(850), { opId: hex(2), at: 1 }));
    expect(last(after)).toMatchObject({ parentOpId: hex(1), settles: [] });
    const decided = stateOf(settle(after, name, '1.1', 'mine', { opId: hex(3), at: 2 }));
    expect(last(decided)).toMatchObject({ value: 850, parentOpId: hex(90), settles: [hex(2), hex(1)] });
  });

  it('takes back what was typed in its own chain', () => {
    const typed = stateOf(write(state, name, '1.1', mark(850), { opId: hex(2), at: 1 }));
    expect(last(stateOf(undo(typed, name, { opId: hex(3), at: 2 })))).toMatchObject({
      value: 800,
      parentOpId: hex(2),
    });
  });

  it('follows the head once another device has settled it', () => {
    const settled = answer({ acknowledged: 1, sheets: [sheetState({ heads: [headOf(hex(91), 850)] })] });
    const after = received(state, settled).state;
    expect(viewCell(after, name, '1.1')).toEqual({ content: mark(850), pending: false, alternatives: [] });
  });

  it('knows its conflict by the outcome where the sheet was not told', () => {
    const told = received(afterMarks(800), { ...beside, sheets: [] }).state;
    expect(viewCell(told, name, '1.1').content).toEqual(mark(800));
    expect(signingFault(told, name)).toBe('conflict');
  });
});

describe('a device whose word is the head', () => {
  const state = first;

  it('shows what the others wrote', () => {
    expect(viewCell(state, name, '1.1').alternatives.map(({ opId }) => opId)).toEqual([hex(90), hex(95)]);
  });

  it('settles all it knows, or what the juror was shown', () => {
    const all = stateOf(settle(state, name, '1.1', hex(95), { opId: hex(2), at: 1 }));
    expect(last(all)).toMatchObject({ value: 950, parentOpId: hex(1), settles: [hex(90), hex(95)] });
    const some = stateOf(settle(state, name, '1.1', 'mine', { opId: hex(2), at: 1 }, [hex(90)]));
    expect(last(some)).toMatchObject({ value: 800, parentOpId: hex(1), settles: [hex(90)] });
  });

  it('settles over its own unsent word, which follows from the head', () => {
    const typed = stateOf(write(state, name, '1.1', mark(850), { opId: hex(2), at: 1 }));
    const after = stateOf(settle(typed, name, '1.1', 'mine', { opId: hex(3), at: 1 }));
    expect(last(after)).toMatchObject({
      value: 850,
      parentOpId: hex(2),
      settles: [hex(2), hex(90), hex(95)],
    });
  });

  it('settles nothing for what it does not know', () => {
    expect(settle(state, name, '1.1', hex(404), { opId: hex(2), at: 1 })).toBeNull();
    expect(settle(state, name, '2.1', 'mine', { opId: hex(2), at: 1 })).toBeNull();
  });
});

it('takes over an operation that was kept aside', () => {
  const reopened = sheetState({ epoch: 2, heads: [headOf(hex(50), 700)] });
  const outcomes = [said(1, 'QUARANTINED', 'OLD_EPOCH')];
  const { state } = received(afterMarks(800), answer({ acknowledged: 1, outcomes, sheets: [reopened] }));
  const after = stateOf(settle(state, name, '1.1', hex(1), { opId: hex(2), at: 1 }));
  expect(last(after)).toMatchObject({ value: 800, epoch: 2, parentOpId: hex(50), settles: [] });
});
