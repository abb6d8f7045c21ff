import { describe, expect, it, test } from 'vitest';
import { isRefusal, refuse } from '~/domain/refusal';
import { type Exchanged, foldExchange, type Ledger, sheetKey } from '~/domain/sync/exchange';
import type { Operation } from '~/domain/sync/protocol';
import { deviceA, deviceB, ground, name, operation } from './operations';

const key = sheetKey({ entryId: 'entry', pass: 1 });
const empty: Ledger = { lastSeq: 0, kept: [], sheets: new Map([[key, ground()]]) };
const chain = [
  operation({ opId: name(1), seq: 1 }),
  operation({ opId: name(2), seq: 2, value: 600, parentOpId: name(1) }),
  operation({ opId: name(3), seq: 3, value: 700, parentOpId: name(2) }),
];

function exchanged(ledger: Ledger, operations: Operation[], deviceId = deviceA): Exchanged {
  const result = foldExchange(deviceId, ledger, operations);
  if (isRefusal(result)) throw new Error(result.refused);
  return result;
}

const next = (ledger: Ledger, { acknowledged, fresh, sheets }: Exchanged): Ledger => ({
  ...{ lastSeq: acknowledged, sheets, kept: [...ledger.kept, ...fresh] },
});

describe('an exchange', () => {
  it('decides its operations in order', () => {
    const { acknowledged, outcomes, fresh, sheets } = exchanged(empty, chain);
    expect(acknowledged).toBe(3);
    expect(outcomes.map(({ seq, outcome }) => [seq, outcome.outcome])).toEqual([
      [1, 'APPLIED'],
      [2, 'APPLIED'],
      [3, 'APPLIED'],
    ]);
    expect(fresh.map((one) => one.operation)).toEqual(chain);
    expect(sheets.get(key)?.heads).toEqual([{ criterion: '1.1', opId: name(3), value: 700, text: null }]);
  });

  it('ends where a seq is missing', () => {
    const { acknowledged, outcomes } = exchanged(empty, [chain[0], chain[2]] as Operation[]);
    expect(acknowledged).toBe(1);
    expect(outcomes).toHaveLength(1);
    expect(exchanged(empty, chain.slice(1))).toMatchObject({ acknowledged: 0, outcomes: [], fresh: [] });
  });

  it('sets aside what is on no sheet of the juror', () => {
    const foreign = operation({ sheet: { entryId: 'another', pass: 1 } });
    const { acknowledged, fresh, sheets } = exchanged(empty, [foreign]);
    expect(acknowledged).toBe(1);
    expect(fresh[0]?.outcome).toEqual({ outcome: 'QUARANTINED', reason: 'NOT_YOURS' });
    expect([...sheets.keys()]).toEqual([key]);
  });

  it('decides an operation once that it names twice', () => {
    const { outcomes, fresh } = exchanged(empty, [chain[0], chain[0]] as Operation[]);
    expect(outcomes).toHaveLength(2);
    expect(fresh).toHaveLength(1);
  });
});

describe('what is on record', () => {
  const ledger = next(empty, exchanged(empty, chain));

  it('is answered as it was decided and changes nothing', () => {
    const again = exchanged(ledger, chain);
    expect(again.outcomes).toEqual(exchanged(empty, chain).outcomes);
    expect(again).toMatchObject({ acknowledged: 3, fresh: [] });
    expect(again.sheets).toEqual(ledger.sheets);
  });

  it('is answered to another device that brings it under a seq of its own', () => {
    const renumbered = chain.map((one) => ({ ...one, seq: one.seq }));
    const other = exchanged({ ...ledger, lastSeq: 0 }, renumbered, deviceB);
    expect(other).toMatchObject({ acknowledged: 3, fresh: [] });
    const twice = exchanged({ ...ledger, lastSeq: 3 }, renumbered, deviceB);
    expect(twice.outcomes).toEqual(other.outcomes);
  });

  it.each<[string, Partial<Operation>]>([
    ['value', { value: 650 }],
    ['words', { value: null, text: 'khác' }],
    ['parent', { parentOpId: name(8) }],
    ['criterion', { criterion: '1.2' }],
    ['epoch', { epoch: 2 }],
    ['sheet', { sheet: { entryId: 'entry', pass: 2 } }],
  ])('is not replaced by another %s', (_, part) => {
    const changed = { ...(chain[1] as Operation), ...part };
    expect(foldExchange(deviceA, ledger, [changed])).toEqual(refuse('sync.operationChanged'));
  });
});

test.each([
  ['a new operation', operation({ opId: name(9), seq: 2 })],
  ['one that has another seq', { ...(chain[2] as Operation), seq: 2 }],
])('a seq that is taken is refused to %s', (_, back) => {
  const ledger = next(empty, exchanged(empty, chain));
  expect(foldExchange(deviceA, ledger, [back])).toEqual(refuse('sync.seqReused'));
});

test('a seq that was decided for a device is refused to a new operation though nothing is on record under it', () => {
  expect(foldExchange(deviceB, { ...empty, lastSeq: 4 }, [chain[0] as Operation])).toEqual(
    refuse('sync.seqReused'),
  );
});
