import { expect, it } from 'vitest';
import { syncAnswer } from '~/forms/sync';
import { readAnswer } from '~/offline/outbox/answer';
import { answer, hex, said } from './model';

const whole = JSON.stringify(answer({ acknowledged: 1, outcomes: [said(1, 'APPLIED')] }));

it('reads an answer of the protocol', () => {
  const reply = readAnswer({ status: 200, body: whole }, syncAnswer);
  expect(reply).toMatchObject({ kind: 'answer', answer: { acknowledged: 1, outcomes: [{ opId: hex(1) }] } });
});

it.each([
  ['a captive portal', 200, '<html><body>Đăng nhập Wi-Fi</body></html>'],
  ['JSON of something else', 200, '{"acknowledged":5}'],
  ['half an answer', 200, whole.slice(0, whole.length / 2)],
  ['another protocol', 200, whole.replace('"protocol":1', '"protocol":2')],
  ['an empty body', 200, ''],
  ['a proxy without the server', 502, '<html>Bad gateway</html>'],
  ['a redirect', 302, ''],
  ['null', 400, 'null'],
])('takes nothing from %s', (_, status, body) => {
  expect(readAnswer({ status, body }, syncAnswer)).toEqual({ kind: 'unreached' });
});

it('knows a refusal of the server', () => {
  const body = JSON.stringify({ refused: 'sync.seqReused', sentence: 'Máy này…' });
  expect(readAnswer({ status: 409, body }, syncAnswer)).toEqual({
    kind: 'refused',
    status: 409,
    refused: 'sync.seqReused',
    sentence: 'Máy này…',
  });
});
