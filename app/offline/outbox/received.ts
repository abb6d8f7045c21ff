import { sheetKey } from '~/domain/sync/exchange';
import type { Outcome } from '~/domain/sync/protocol';
import type { SyncAnswer } from '~/forms/sync';
import { deviceRecord, type OutboxRecord, operationRecord, type Stepped, sheetRecord } from './change';
import type { Logged, Outbox, Sheet } from './outbox';
import { sheetAfter, toldOf } from './told';

/**
 * Takes in an answer of the server. An operation is decided once an answer names it by its opId; one above
 * `acknowledged` is not, whatever was said before: a server put back from a backup gets it again. What the juror wrote
 * since the exchange began stays his own word in its cells. An answer taken twice, or late, does no harm.
 */
export function received(state: Outbox, answer: SyncAnswer): Stepped {
  const log = logAfter(state, answer);
  const changed = log.filter((logged, index) => logged !== state.log[index]);
  const sheets = sheetsAfter({ ...state, log }, answer, changed);
  const acts = actsAfter(state, answer);
  const { acknowledged } = answer;
  const next = { ...state, acknowledged, log, ...acts.after, sheets: { ...state.sheets, ...sheets } };
  const put = [...changed.map(operationRecord), ...Object.values(sheets).map(sheetRecord), ...acts.put];
  return { state: next, change: { put: [...put, deviceRecord(next)], remove: acts.remove } };
}

function logAfter(state: Outbox, { acknowledged, outcomes }: SyncAnswer): readonly Logged[] {
  const said = new Map(outcomes.map((one) => [one.opId, asOutcome(one)]));
  return state.log.map((logged) => {
    const { opId, seq } = logged.operation;
    const held = seq <= acknowledged;
    const forgotten = !held && seq <= state.acknowledged;
    const outcome = forgotten ? null : (held && said.get(opId)) || logged.outcome;
    return sameOutcome(outcome, logged.outcome) ? logged : { ...logged, outcome };
  });
}

function asOutcome({ outcome, reason }: SyncAnswer['outcomes'][number]): Outcome | null {
  if (outcome !== 'QUARANTINED') return { outcome };
  return reason ? { outcome, reason } : null;
}

function sameOutcome(a: Outcome | null, b: Outcome | null): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** The sheets that the answer tells, and those that it only touches by an outcome. */
function sheetsAfter(state: Outbox, answer: SyncAnswer, changed: readonly Logged[]): Record<string, Sheet> {
  const names = new Map(changed.map(({ operation: { sheet } }) => [sheetKey(sheet), sheet]));
  const touched = [...names.values()].map((name) => toldOf(state, name, changed));
  const told = new Map([...touched, ...answer.sheets].map((one) => [sheetKey(one), one]));
  return Object.fromEntries([...told].map(([key, one]) => [key, sheetAfter(state, one)]));
}

function actsAfter({ acts, answeredActs }: Outbox, answer: SyncAnswer) {
  const said = new Map(answer.acts.map(({ id, refused }) => [id, refused]));
  const done = acts
    .filter(({ id }) => said.has(id))
    .map((act) => ({ act, refused: said.get(act.id) ?? null }));
  const after = {
    acts: acts.filter(({ id }) => !said.has(id)),
    answeredActs: [...answeredActs, ...done],
  };
  const put = done.map((one): OutboxRecord => ({ key: `answered/${one.act.id}`, value: one }));
  return { after, put, remove: done.map(({ act }) => `act/${act.id}`) };
}
