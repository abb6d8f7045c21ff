import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRefusal } from '~/domain/refusal';
import { type Exchanged, foldExchange, type Ledger, sheetKey } from '~/domain/sync/exchange';
import type { Operation } from '~/domain/sync/protocol';
import { deviceA, deviceB, ground, name, operation } from './operations';

/** What one device does: it writes a value, blindly or over the head it last heard of, and sends what it has written. */
type Step = { device: 0 | 1; value: number; criterion: string; sees: boolean; sends: number };

const step: fc.Arbitrary<Step> = fc.record({
  device: fc.constantFrom(0, 1),
  value: fc.integer({ min: 0, max: 12 }).map((half) => half * 50 + (half === 12 ? 7 : 0)),
  criterion: fc.constantFrom('1.1', '1.2', '9.9'),
  sees: fc.boolean(),
  sends: fc.integer({ min: 0, max: 4 }),
});

const key = sheetKey({ entryId: 'entry', pass: 1 });
const devices = [deviceA, deviceB];

class Server {
  readonly #seqs = new Map<string, number>();
  ledger: Ledger = { lastSeq: 0, kept: [], sheets: new Map([[key, ground()]]) };

  take(deviceId: string, operations: Operation[]): Exchanged {
    const lastSeq = this.#seqs.get(deviceId) ?? 0;
    const result = foldExchange(deviceId, { ...this.ledger, lastSeq }, operations);
    if (isRefusal(result)) throw new Error(result.refused);
    this.#seqs.set(deviceId, result.acknowledged);
    this.ledger = {
      ...this.ledger,
      kept: [...this.ledger.kept, ...result.fresh],
      sheets: result.sheets,
    };
    return result;
  }

  get sheet() {
    return this.ledger.sheets.get(key) ?? ground();
  }
}

/** Runs a story; `twice` sends every exchange again, and everything from the first operation on once more. */
function run(steps: Step[], twice: boolean): { server: Server; written: Operation[][] } {
  const server = new Server();
  const written: Operation[][] = [[], []];
  for (const [number, { device, value, criterion, sees, sends }] of steps.entries()) {
    const own = written[device] as Operation[];
    const last = own.findLast((one) => one.criterion === criterion)?.opId ?? null;
    const head = server.sheet.heads.find((one) => one.criterion === criterion)?.opId ?? null;
    const parentOpId = sees ? head : last;
    own.push(operation({ opId: name(number + 1), seq: own.length + 1, value, criterion, parentOpId }));
    for (let times = 0; times < (twice ? 2 : 1); times += 1) {
      server.take(devices[device] as string, own.slice(-sends - 1));
      if (twice) server.take(devices[device] as string, own.slice(0, sends));
    }
  }
  for (const [device, own] of written.entries()) server.take(devices[device] as string, own);
  return { server, written };
}

const story = fc.array(step, { maxLength: 25 });

test('nothing is lost and nothing is taken twice, however two devices take turns', () => {
  fc.assert(
    fc.property(story, fc.boolean(), (steps, twice) => {
      const { server, written } = run(steps, twice);
      const kept = server.ledger.kept.map((one) => one.operation.opId);
      expect(kept.toSorted()).toEqual(
        written
          .flat()
          .map((one) => one.opId)
          .toSorted(),
      );
    }),
  );
});

test('sending any part again, any number of times, is as sending it once', () => {
  fc.assert(
    fc.property(story, fc.array(fc.integer({ min: 0, max: 25 })), (steps, starts) => {
      const { server, written } = run(steps, false);
      const before = structuredClone(server.ledger);
      for (const start of starts) {
        for (const [device, own] of written.entries()) {
          server.take(devices[device] as string, own.slice(start, start + 5));
        }
      }
      expect(server.ledger).toEqual(before);
    }),
  );
});

test('a head moves only over its parent', () => {
  fc.assert(
    fc.property(story, (steps) => {
      const heads = new Map<string, string>();
      const { server } = run(steps, false);
      for (const { operation: one, outcome } of server.ledger.kept) {
        if (outcome.outcome !== 'APPLIED') continue;
        expect(one.parentOpId).toBe(heads.get(one.criterion) ?? null);
        heads.set(one.criterion, one.opId);
      }
      expect(Object.fromEntries(server.sheet.heads.map((one) => [one.criterion, one.opId]))).toEqual(
        Object.fromEntries(heads),
      );
    }),
  );
});

test('a conflict stays in sight until its own device goes on in that cell', () => {
  fc.assert(
    fc.property(story, (steps) => {
      const { server } = run(steps, false);
      for (const [device, deviceId] of devices.entries()) {
        for (const criterion of ['1.1', '1.2']) {
          const last = server.ledger.kept.findLast(
            (one) => one.deviceId === deviceId && one.operation.criterion === criterion,
          );
          const open = server.sheet.conflicts.filter(
            (one) => one.deviceId === devices[device] && one.criterion === criterion,
          );
          const wanted = last?.outcome.outcome === 'CONFLICT' ? [last.operation.opId] : [];
          if (last?.outcome.outcome !== 'QUARANTINED') expect(open.map((one) => one.opId)).toEqual(wanted);
        }
      }
    }),
  );
});
