import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Autosave, atRisk, backOff, type SaveAnswer, type SheetServer } from '~/offline/autosave';
import { type Changes, type Head, openDraft, typed } from '~/offline/sheet-draft';
import { asSaveAnswer } from '~/offline/sheet-server';

const revenue = { id: '1.1', max: 1200, step: 50 };

/**
 * A server by the rule of the real one: an operation is applied over the head it names, a cell that holds the value
 * already costs none. `lose` decides the fate of the next requests: none, the request, or its answer only.
 */
function server() {
  const heads = new Map<string, Head>();
  const arrived: Changes[] = [];
  const fates: ('request' | 'answer' | SaveAnswer)[] = [];
  const apply = (changes: Changes): SaveAnswer => {
    arrived.push(changes);
    for (const { criterion, value, parentOpId } of changes.cells) {
      const head = heads.get(criterion);
      if ((head?.value ?? null) === value) continue;
      if ((head?.opId ?? null) !== parentOpId) return { kind: 'conflict' };
      heads.set(criterion, { criterion, value, opId: `op-${arrived.length}` });
    }
    return { kind: 'saved', savedAt: '2026-06-15T02:00:00.000Z', heads: [...heads.values()] };
  };
  const answer = (changes: Changes): SaveAnswer => {
    const fate = fates.shift();
    if (fate === 'request') return { kind: 'unreached' };
    if (fate !== undefined && fate !== 'answer') return fate;
    const said = apply(changes);
    return fate === 'answer' ? { kind: 'unreached' } : said;
  };
  const own: SheetServer = {
    save: async (changes) => answer(changes),
    heads: async () => [...heads.values()],
  };
  return { heads, arrived, fates, own };
}

let far: ReturnType<typeof server>;
let sheet: Autosave;

const type = (text: string) => sheet.change((draft) => typed(draft, revenue, text));
const values = () => far.arrived.map((changes) => changes.cells.map((cell) => cell.value));

beforeEach(() => {
  vi.useFakeTimers();
  far = server();
  sheet = new Autosave(openDraft([revenue], [], ''), null, far.own);
});

afterEach(() => vi.useRealTimers());

it('saves once, a while after the last of several changes', async () => {
  for (const text of ['1', '10', '10,5']) type(text);
  expect(values()).toEqual([]);
  await vi.advanceTimersByTimeAsync(599);
  expect(values()).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(values()).toEqual([[1050]]);
  expect(sheet.state()).toMatchObject({
    savedAt: '2026-06-15T02:00:00.000Z',
    sending: false,
    offline: false,
  });
});

it('tries again by itself, with growing pauses, until the server is reached', async () => {
  far.fates.push('request', 'request', 'request');
  type('8');
  await vi.advanceTimersByTimeAsync(600);
  expect(sheet.state().offline).toBe(true);
  expect(atRisk(sheet.state())).toBe(true);
  await vi.advanceTimersByTimeAsync(1200 + 2400 + 4800);
  expect(values()).toEqual([[800]]);
  expect(sheet.state().offline).toBe(false);
  expect(atRisk(sheet.state())).toBe(false);
});

it('waits twice as long each time, at most 15 s, spread by a fifth', () => {
  expect([1, 2, 3, 5, 9].map((tries) => backOff(tries, 0.5))).toEqual([1000, 2000, 4000, 15_000, 15_000]);
  expect([backOff(1, 0), backOff(1, 1)]).toEqual([800, 1200]);
});

it('does not wait when the network is said to be back', async () => {
  far.fates.push('request');
  type('8');
  await vi.advanceTimersByTimeAsync(600);
  await sheet.nudge();
  expect(values()).toEqual([[800]]);
});

it('recognises its own save whose answer was lost, and goes on from it', async () => {
  far.fates.push('answer');
  type('8');
  await vi.advanceTimersByTimeAsync(600);
  type('9');
  expect(await sheet.flush()).toBe(true);
  expect(values()).toEqual([[800], [900], [900]]);
  expect(far.heads.get('1.1')?.value).toBe(900);
});

it('keeps a mark of another device apart until the juror settles it', async () => {
  far.heads.set('1.1', { criterion: '1.1', opId: 'theirs', value: 500 });
  type('8');
  expect(await sheet.flush()).toBe(false);
  expect(sheet.state().draft.cells['1.1']?.theirs).toEqual({ opId: 'theirs', value: 500 });
  expect(far.heads.get('1.1')?.value).toBe(500);
  expect(atRisk(sheet.state())).toBe(true);
});

it('takes in what another device wrote while this one had nothing to send', async () => {
  far.heads.set('1.1', { criterion: '1.1', opId: 'theirs', value: 500 });
  await sheet.nudge();
  expect(sheet.state().draft.cells['1.1']?.value).toBe(500);
});

it('says why it was refused and does not press on', async () => {
  far.fates.push({ kind: 'refused', sentence: 'Phiếu đã ký.' });
  type('8');
  expect(await sheet.flush()).toBe(false);
  await vi.advanceTimersByTimeAsync(60_000);
  expect([sheet.state().refused, values()]).toEqual(['Phiếu đã ký.', []]);
});

it('sends at once when the page is left', () => {
  type('8');
  sheet.leave();
  expect(values()).toEqual([[800]]);
});

describe('an answer', () => {
  const heads = [{ criterion: '1.1', opId: 'a', value: 800 }];

  it.each([
    ['a save', 200, { savedAt: 'now', heads }, { kind: 'saved', savedAt: 'now', heads }],
    ['a conflict', 409, { refused: 'sheet.conflict', sentence: 'x' }, { kind: 'conflict' }],
    ['a refusal', 409, { refused: 'sheet.signed', sentence: 'x' }, { kind: 'refused', sentence: 'x' }],
    ['an ended session', 401, { refused: 'signInNeeded', sentence: 'x' }, { kind: 'refused', sentence: 'x' }],
    ['a race lost', 409, { refused: 'changedMeanwhile', sentence: 'x' }, { kind: 'unreached' }],
    ['a page of a captive portal', 200, null, { kind: 'unreached' }],
    ['another server’s JSON', 200, { heads: [{ opId: 1 }] }, { kind: 'unreached' }],
    ['a fault', 500, null, { kind: 'unreached' }],
    ['no answer', 0, null, { kind: 'unreached' }],
  ] as const)('is read: %s', (_name, status, body, answer) => {
    expect(asSaveAnswer({ status, body })).toEqual(answer);
  });
});
