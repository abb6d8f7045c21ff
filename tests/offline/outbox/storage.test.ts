import fc from 'fast-check';
import { expect, it } from 'vitest';
import { restored, type Stepped } from '~/offline/outbox/change';
import { emptyOutbox, type Outbox } from '~/offline/outbox/outbox';
import { received } from '~/offline/outbox/received';
import { renumbered } from '~/offline/outbox/renumbered';
import { settle } from '~/offline/outbox/settle';
import { undo, write } from '~/offline/outbox/write';
import { answer, conflictOf, device, headOf, hex, mark, name, Storage, said, sheetState } from './model';

type Does = (state: Outbox, count: number) => Stepped | null;

const does: Record<string, Does> = {
  write: (state, count) => write(state, name, '1.1', mark(count * 50), { opId: hex(count), at: count }),
  undo: (state, count) => undo(state, name, { opId: hex(count), at: count }),
  settle: (state, count) => settle(state, name, '1.1', 'mine', { opId: hex(count), at: count }),
  rename: (state, count) => renumbered(state, hex(1000 + count)),
  applied: (state) => received(state, answeredFor(state, 'APPLIED')),
  beside: (state) => received(state, answeredFor(state, 'CONFLICT')),
  'put back': (state) => received(state, answer({ sheets: [sheetState()] })),
};

/** An answer to everything that was written, with another device's head where it is in conflict. */
function answeredFor({ log, deviceId }: Outbox, outcome: 'APPLIED' | 'CONFLICT') {
  const outcomes = log.map(({ operation: { opId, seq } }) => ({ ...said(0, outcome), opId, seq }));
  const last = log.at(-1)?.operation;
  const { opId, value } = last ?? { opId: hex(900), value: 100 };
  const sheet =
    outcome === 'APPLIED'
      ? sheetState({ heads: [headOf(opId, value)] })
      : sheetState({ heads: [headOf(hex(900), 100)], conflicts: [conflictOf(opId, value ?? 0, deviceId)] });
  return answer({ acknowledged: log.length, outcomes, sheets: [sheet] });
}

it('holds after every step what the page shows: the state is what is stored', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...Object.keys(does)), { maxLength: 25 }), (steps) => {
      const storage = new Storage();
      let state = emptyOutbox(device);
      for (const [index, step] of steps.entries()) {
        const stepped = does[step]?.(state, index + 1);
        if (!stepped) continue;
        storage.apply(stepped.change);
        state = stepped.state;
        expect(restored(device, [...storage.records.values()])).toEqual(state);
      }
    }),
  );
});
