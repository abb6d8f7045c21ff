import type { SheetGround } from '~/domain/sync/decide';
import type { Operation } from '~/domain/sync/protocol';

/** A name of 128 bits in hex that a test can read: `name(3)`. */
export const name = (number: number, letter = 'a') => letter.repeat(24) + String(number).padStart(8, '0');

export const deviceA = name(0, 'd');
export const deviceB = name(0, 'e');

/** An operation of 5.00 points on criterion 1.1, written over nothing. */
export function operation(part: Partial<Operation> = {}): Operation {
  return {
    ...{ opId: name(1), sheet: { entryId: 'entry', pass: 1 }, epoch: 1, criterion: '1.1', seq: 1 },
    ...{ value: 500, text: null, parentOpId: null, settles: [] },
    ...part,
  };
}

/** A sheet in work with two criteria, 1.1 to 10 points and 1.2 to 5 points, nothing written. */
export function ground(part: Partial<SheetGround> = {}): SheetGround {
  const criteria = [
    { id: '1.1', max: 1000, step: 50 },
    { id: '1.2', max: 500, step: 50 },
  ];
  const now = { recused: false, open: true, signed: false, epoch: 1 };
  return { ...now, criteria, heads: [], conflicts: [], ...part };
}
