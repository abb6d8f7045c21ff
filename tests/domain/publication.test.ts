import { expect, test } from 'vitest';
import { discrepancies, type PastFigures, roundOfEntryCode } from '~/domain/publication';

const national2023: PastFigures = {
  sources: ['https://example.vn'],
  received: 441,
  notEligible: 4,
  eligible: [437, 430],
  receivedByGroup: { 1: 70, 2: 287, 3: 36, 4: 33 },
  recognised: 173,
  recognisedByGroup: { 1: 17, 2: 109, 3: 25, 4: 22 },
  provincesEntered: 59,
  provincesRecognised: 54,
};

test('the published figures of 2023 contradict each other, and the contradiction is named', () => {
  expect(discrepancies(national2023)).toEqual({ groupsSum: 426, received: 441, eligible: [437, 430] });
});

test('figures that add up contradict nothing', () => {
  const sound = { ...national2023, received: 426, eligible: [422] };
  expect(discrepancies(sound)).toBe(null);
});

test('the round is read out of a mã số bình chọn, and out of nothing else', () => {
  expect(roundOfEntryCode('2026-BAC-2-017')).toBe('2026-BAC');
  expect(roundOfEntryCode('2027-QG-4-1017')).toBe('2027-QG');
  for (const text of ['2026-BAC-5-017', '2026-BAC', '', '../x-1-001'])
    expect(roundOfEntryCode(text)).toBe(null);
});
