import { expect, test } from 'vitest';
import { refuse } from '~/domain/refusal';
import { phases, type RoundRules, usualRules } from '~/domain/round';
import { inOrder, isShare, maySet, ruleFaults, seatRefusal, settingRefusal } from '~/domain/round-settings';

test.each([
  ['rules', 'INTAKE'],
  ['rubric', 'INTAKE'],
  ['provinces', 'INTAKE'],
  ['calendar', 'SCORING'],
  ['jury', 'SCORING'],
  ['council', 'SCORED'],
  ['profile', 'DECIDED'],
] as const)('%s may change up to phase %s', (setting, last) => {
  const until = phases.slice(0, phases.indexOf(last) + 1);
  expect(phases.filter((phase) => maySet(setting, phase))).toEqual(until);
});

test('a fixed setting is refused with the phase', () => {
  expect(settingRefusal('rules', 'INTAKE')).toBe(undefined);
  expect(settingRefusal('rules', 'SCORING')).toEqual(
    refuse('round.notInPhase', { phase: '@domain.phase.SCORING' }),
  );
});

test('seats of the jury are fixed with scoring, those of the council with the meeting', () => {
  const refused = (role: 'JUROR' | 'COUNCIL') => phases.find((phase) => seatRefusal(role, phase));
  expect([refused('JUROR'), refused('COUNCIL')]).toEqual(['SCORED', 'MEETING']);
});

const [a, b, c, d] = ['01', '02', '03', '04'].map((day) => `2026-04-${day}T00:00:00Z`);
const calendar = (...days: (string | undefined)[]) => {
  const [opens = '', closes = '', forwarded = '', scored = ''] = days;
  return {
    registrationOpensAt: opens,
    registrationClosesAt: closes,
    forwardingClosesAt: forwarded,
    scoringClosesAt: scored,
  };
};

test.each([
  ['instants that follow each other', [a, b, c, d], true],
  ['forwarding that ends with registration', [a, b, b, c], true],
  ['registration that ends as it opens', [a, a, b, c], false],
  ['forwarding that ends before registration', [a, c, b, d], false],
  ['scoring that ends with forwarding', [a, b, c, c], false],
])('%s: in order %s', (_, days, good) => {
  expect(inOrder(calendar(...days))).toBe(good);
});

test.each([
  ['2/3', true],
  ['1/1', true],
  ['0/1', true],
  ['3/2', false],
  ['1/0', false],
  ['1000/2000', false],
  ['half', false],
])('%s as a share of the form: %s', (text, good) => {
  expect(isShare(text)).toBe(good);
});

const trimmed = (trim: number): Partial<RoundRules> => ({ aggregate: { method: 'trimmed-mean', trim } });
const points = (value: number): Partial<RoundRules> => ({ threshold: { points: value, comparison: '>' } });
const years = (value: number): Partial<RoundRules> => ({
  certificate: { years: value, firstYearCounts: true },
});
const { council } = usualRules;

test.each<[string, Partial<RoundRules>, string[]]>([
  ['the usual ones', {}, []],
  ['at their least', { minimumSheets: 1, ...trimmed(1), ...points(0), ...years(1) }, []],
  ['at their most', { minimumSheets: 99, ...trimmed(10), ...points(10_000), ...years(20) }, []],
  ['no sheet', { minimumSheets: 0 }, ['minimumSheets']],
  ['half a sheet', { minimumSheets: 1.5 }, ['minimumSheets']],
  ['a hundred sheets', { minimumSheets: 100 }, ['minimumSheets']],
  ['no trim', trimmed(0), ['trim']],
  ['half a trim', trimmed(1.5), ['trim']],
  ['a trim of eleven', trimmed(11), ['trim']],
  ['a threshold below 0', points(-1), ['threshold']],
  ['a threshold above 100', points(10_001), ['threshold']],
  ['a threshold between hundredths', points(7000.5), ['threshold']],
  ['a quorum above 1', { council: { ...council, quorum: '3/2' } }, ['quorum']],
  [
    'a majority that is no share',
    { council: { ...council, majority: { ...council.majority, share: 'half' } } },
    ['majority'],
  ],
  ['no year', years(0), ['years']],
  ['half a year', years(0.5), ['years']],
  ['twenty-one years', years(21), ['years']],
  ['remarks beyond 1 %', { remarksBeyond: 1 }, []],
  ['remarks beyond 100 %', { remarksBeyond: 100 }, []],
  ['remarks beyond nothing', { remarksBeyond: 0 }, ['remarksBeyond']],
  ['remarks beyond half a percent', { remarksBeyond: 0.5 }, ['remarksBeyond']],
  ['remarks beyond the scale', { remarksBeyond: 101 }, ['remarksBeyond']],
  ['a tie-break twice', { tieBreak: ['median', 'median'] }, ['tieBreak']],
  ['two faults at once', { minimumSheets: 0, ...years(0) }, ['minimumSheets', 'years']],
])('rules with %s have the faults %j', (_, change, faults) => {
  expect(ruleFaults({ ...usualRules, ...change })).toEqual(faults);
});
