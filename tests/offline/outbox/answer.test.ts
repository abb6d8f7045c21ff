import { expect, it } from 'vitest';
import { readReply } from '~/offline/outbox/answer';
import { answer, hex, said } from './model';

const whole = JSON.stringify(answer({ acknowledged: 1, outcomes: [said(1, 'APPLIED')] }));

it('reads an answer of the protocol', () => {
  const reply = readReply(200, whole);
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
  expect(readReply(status, body)).toEqual({ kind: 'unreached' });
});

it('knows a refusal of the server', () => {
  const body = JSON.stringify({ refused: 'sync.seqReused', sentence: 'Máy này…' });
  expect(readReply(409, body)).toEqual({
    kind: 'refused',
    status: 409,
    refused: 'sync.seqReused',
    sentence: 'Máy này…',
  });
});
