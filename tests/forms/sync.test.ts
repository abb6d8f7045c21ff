import { expect, it } from 'vitest';
import { outboxFile, syncRequest } from '~/forms/sync';
import { deviceRequest } from '~/forms/tablet';

const name = 'a'.repeat(32);
const apart = 'Cùng cơ quan'.normalize('NFD');
const whole = apart.normalize('NFC');

const acts = [
  { kind: 'recusal', id: name, entryId: 'entry', reason: apart },
  { kind: 'question', id: name, entryId: null, text: apart },
];
const wanted = [{ reason: whole }, { text: whole }];

it('what a juror says on a tablet is normalised like what he types on a page', () => {
  const state = { pending: { count: 0, since: null, sheets: {} }, ready: { done: 0, of: 0 } };
  const request = { protocol: 1, app: '1', operations: [], acts, ...state };
  expect(syncRequest.parse(request).acts).toMatchObject(wanted);
  const file = { format: 'outbox/1', round: 'R', seat: 'S', deviceId: name, operations: [], acts };
  expect(outboxFile.parse({ ...file, mac: 'a'.repeat(64) }).acts).toMatchObject(wanted);
  const device = { deviceId: name, roundCode: 'R', name: apart, app: '1' };
  expect(deviceRequest.parse(device).name).toBe(whole);
});
