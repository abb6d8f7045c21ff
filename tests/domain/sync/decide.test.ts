import { describe, expect, it, test } from 'vitest';
import { decide, type SheetGround } from '~/domain/sync/decide';
import type { Operation, QuarantineReason } from '~/domain/sync/protocol';
import { deviceA, deviceB, ground, name, operation } from './operations';

const head = { criterion: '1.1', opId: name(1), value: 500, text: null };
const mark = (opId: string, value: number) => ({ criterion: '1.1', opId, value, text: null });
const marked = (part: Partial<SheetGround> = {}) => ground({ heads: [head], ...part });
const outcomeOf = (sheet: SheetGround | undefined, part: Partial<Operation>) =>
  decide(sheet, operation(part), deviceA).outcome;

describe('an operation over the head of its cell', () => {
  it('becomes the head', () => {
    const { outcome, sheet } = decide(ground(), operation(), deviceA);
    expect(outcome).toEqual({ outcome: 'APPLIED' });
    expect(sheet?.heads).toEqual([head]);
  });

  it('moves it on and leaves the other cells alone', () => {
    const other = { ...head, criterion: '1.2', opId: name(7) };
    const next = operation({ opId: name(2), value: 700, parentOpId: name(1) });
    const { sheet } = decide(marked({ heads: [head, other] }), next, deviceA);
    expect(sheet?.heads).toEqual([other, mark(name(2), 700)]);
  });

  it('is applied though it says the same, so that the next of its device follows on it', () => {
    const again = operation({ opId: name(2), parentOpId: name(1) });
    const { outcome, sheet } = decide(marked(), again, deviceA);
    expect(outcome).toEqual({ outcome: 'APPLIED' });
    expect(sheet?.heads).toEqual([mark(name(2), 500)]);
  });

  it('empties the cell where it says nothing', () => {
    const emptied = operation({ opId: name(2), value: null, parentOpId: name(1) });
    expect(decide(marked(), emptied, deviceA).sheet?.heads).toEqual([{ ...mark(name(2), 0), value: null }]);
  });

  it('holds words in the cells of words', () => {
    const words = operation({ criterion: 'remarks', value: null, text: 'Mẫu mã đẹp' });
    expect(decide(ground(), words, deviceA).sheet?.heads).toEqual([
      { criterion: 'remarks', opId: name(1), value: null, text: 'Mẫu mã đẹp' },
    ]);
  });
});

describe('an operation beside the head of its cell', () => {
  const blind = operation({ opId: name(2), value: 900, seq: 1 });

  it('is kept as the open conflict of its device', () => {
    const { outcome, sheet } = decide(marked(), blind, deviceB);
    expect(outcome).toEqual({ outcome: 'CONFLICT' });
    expect(sheet).toMatchObject({
      heads: [head],
      conflicts: [{ ...mark(name(2), 900), deviceId: deviceB }],
    });
  });

  it('gives way to a later one of the device, not to one of another', () => {
    const first = decide(marked(), blind, deviceB).sheet;
    const later = operation({ opId: name(3), value: 800, parentOpId: name(2), seq: 2 });
    const second = decide(first, later, deviceB).sheet;
    const third = decide(second, operation({ opId: name(4), value: 100 }), deviceA).sheet;
    expect(third?.conflicts).toEqual([
      { ...mark(name(3), 800), deviceId: deviceB },
      { ...mark(name(4), 100), deviceId: deviceA },
    ]);
  });

  it('stays even where its device had seen other conflicts', () => {
    const first = decide(marked(), blind, deviceB).sheet;
    const also = operation({ opId: name(4), value: 100, settles: [name(2)] });
    expect(decide(first, also, deviceA).sheet?.conflicts).toHaveLength(2);
  });

  it('moves nothing where it says the same', () => {
    const { outcome, sheet } = decide(marked(), operation({ opId: name(2) }), deviceB);
    expect(outcome).toEqual({ outcome: 'SAME' });
    expect(sheet).toEqual(marked());
  });

  it('says the same as a cell without a head where it says nothing', () => {
    const nothing = operation({ value: null, parentOpId: name(9) });
    expect(decide(ground(), nothing, deviceB).outcome).toEqual({ outcome: 'SAME' });
  });
});

describe('an open conflict', () => {
  const own = { ...mark(name(2), 900), deviceId: deviceB };
  const others = { ...mark(name(3), 800), deviceId: deviceA };
  const elsewhere = { ...own, criterion: '1.2', opId: name(5) };
  const sheet = marked({ conflicts: [own, others, elsewhere] });
  const over = (part: Partial<Operation>) => operation({ opId: name(6), parentOpId: name(1), ...part });

  it('goes with an operation over the head whose writer had it in front of him', () => {
    const chosen = over({ value: 800, settles: [name(3)] });
    expect(decide(sheet, chosen, deviceB).sheet?.conflicts).toEqual([elsewhere]);
  });

  it('stays where its writer could not know of it', () => {
    expect(decide(sheet, over({ value: 700 }), deviceB).sheet?.conflicts).toEqual([others, elsewhere]);
  });

  it('goes where its device comes to what the head says', () => {
    const agreed = operation({ opId: name(6), parentOpId: name(2) });
    const { outcome, sheet: after } = decide(sheet, agreed, deviceB);
    expect(outcome).toEqual({ outcome: 'SAME' });
    expect(after?.conflicts).toEqual([others, elsewhere]);
  });
});

test.each<[QuarantineReason, string, SheetGround | undefined, Partial<Operation>]>([
  ['NOT_YOURS', 'a sheet that is none of the juror', undefined, {}],
  ['RECUSED', 'an entry that the juror stepped aside from', ground({ recused: true, open: false }), {}],
  ['NO_CRITERION', 'an unknown criterion', ground({ open: false }), { criterion: '9.9' }],
  ['BAD_MARK', 'a mark off its step', ground(), { value: 333 }],
  ['BAD_MARK', 'a mark above its maximum', ground(), { value: 1050 }],
  ['BAD_MARK', 'words in the cell of a mark', ground(), { value: null, text: 'tốt' }],
  ['BAD_MARK', 'a mark in a cell of words', ground(), { criterion: 'note' }],
  ['CLOSED', 'a round that is not in scoring', ground({ open: false, signed: true }), {}],
  ['SIGNED', 'a signed sheet', ground({ signed: true, epoch: 2 }), {}],
  ['OLD_EPOCH', 'a sheet that was reopened meanwhile', ground({ epoch: 2 }), {}],
])('%s: %s', (reason, _, sheet, part) => {
  expect(outcomeOf(sheet, part)).toEqual({ outcome: 'QUARANTINED', reason });
  expect(decide(sheet, operation(part), deviceA).sheet).toBe(sheet);
});
