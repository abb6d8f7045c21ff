/** A guard of the protocol: without it, `instead` in its place, marks are lost, doubled or overwritten. */
export type Guard = { name: string; file: string; text: string; instead: string };

const decide = 'app/domain/sync/decide.ts';
const exchange = 'app/domain/sync/exchange.ts';

export const guards: Guard[] = [
  {
    name: 'an operation is applied only over the head that its writer had seen',
    file: decide,
    text: 'if ((head?.opId ?? null) === operation.parentOpId) {',
    instead: 'if (operation.opId) {',
  },
  {
    name: 'an operation of one name is taken once',
    file: exchange,
    text: 'const outcome = recorded(operation, byName.get(opId), bySeq.get(seq), result.acknowledged);',
    instead: 'const outcome = undefined as KeptOperation | Refusal | undefined;',
  },
  {
    name: 'a gap in seq ends the exchange',
    file: exchange,
    text: 'if (seq > result.acknowledged + 1) break;',
    instead: '',
  },
  {
    name: 'what comes after the lock is set aside',
    file: decide,
    text: "if (sheet.signed) return 'SIGNED';",
    instead: '',
  },
  {
    name: 'what is of an earlier epoch is set aside',
    file: decide,
    text: "return operation.epoch === sheet.epoch ? null : 'OLD_EPOCH';",
    instead: 'return null;',
  },
  {
    name: 'the operation is on the disk before the page says that it is saved',
    file: 'app/offline/outbox/write.ts',
    text: 'const put = [operationRecord(logged), sheetRecord(after), deviceRecord(next)];',
    instead: 'const put = [sheetRecord(after), deviceRecord(next)];',
  },
  {
    name: 'a sheet is signed only where both sides hold the same',
    file: 'app/domain/sync/signing.ts',
    text: "return sheet.held === sheet.said ? null : 'sheet.notTheSame';",
    instead: 'return null;',
  },
  {
    name: 'an operation is done with only when an answer names it',
    file: 'app/offline/outbox/received.ts',
    text: '(held && said.get(opId)) || logged.outcome;',
    instead: "held ? (said.get(opId) ?? logged.outcome ?? { outcome: 'APPLIED' as const }) : logged.outcome;",
  },
  {
    name: 'what differs from the head is kept beside it',
    file: decide,
    text: 'const conflicts = [...others, { ...headOf(operation), deviceId }];',
    instead: 'const conflicts = others;',
  },
  {
    name: 'a conflict ends only with an operation that names it',
    file: decide,
    text: 'const left = others.filter((one) => !(isOfCell(one, operation) && operation.settles.includes(one.opId)));',
    instead: 'const left = others.filter((one) => !isOfCell(one, operation));',
  },
  {
    name: 'a request that arrives late takes no report of unsent work back',
    file: 'app/domain/sync/pending-report.ts',
    text: 'return Math.max(0, before.lastSeq + before.pending, written) - acknowledged;',
    instead: 'return said.left;',
  },
];
