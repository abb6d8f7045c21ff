import { expect, it } from 'vitest';
import { isRefusal, refusalCodes, refusalStatus, refuse } from '~/domain/refusal';

it('every refusal answers with a status of the client, or asks to come back', () => {
  for (const code of refusalCodes) {
    const status = refusalStatus(code);
    expect(status === 503 || (status >= 400 && status < 500)).toBe(true);
  }
});

it('a refusal is told from any other answer', () => {
  expect(isRefusal(refuse('notFound'))).toBe(true);
  expect([null, undefined, 'refused', 0, { code: 'x' }].map(isRefusal)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});

it('a refusal names its field only where it concerns one', () => {
  expect(refuse('entry.reasonNeeded', {}, 'reason')).toEqual({
    refused: 'entry.reasonNeeded',
    facts: {},
    field: 'reason',
  });
  expect('field' in refuse('notFound')).toBe(false);
});
