import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allows,
  type Calendar,
  completeRules,
  phaseAt,
  phases,
  type RoundAct,
  roundCode,
  usualRules,
} from '~/domain/round';

const calendar: Calendar = {
  registrationOpensAt: '2026-03-31T17:00:00.000Z',
  registrationClosesAt: '2026-04-30T10:00:00.000Z',
  forwardingClosesAt: '2026-05-10T10:00:00.000Z',
  scoringClosesAt: '2026-05-30T10:00:00.000Z',
};

const acts: RoundAct[] = [
  { kind: 'SCORING_OPENED', at: '2026-05-11T01:00:00.000Z' },
  { kind: 'SCORING_CLOSED', at: '2026-05-29T09:00:00.000Z' },
  { kind: 'MEETING_OPENED', at: '2026-06-01T01:00:00.000Z' },
  { kind: 'MEETING_CLOSED', at: '2026-06-01T04:00:00.000Z' },
  { kind: 'PUBLISHED', at: '2026-06-12T02:00:00.000Z' },
];

describe('phaseAt', () => {
  it.each([
    ['2026-03-31T16:59:59.999Z', 'PLANNED'],
    ['2026-03-31T17:00:00.000Z', 'REGISTRATION'],
    ['2026-04-30T09:59:59.999Z', 'REGISTRATION'],
    ['2026-04-30T10:00:00.000Z', 'FORWARDING'],
    ['2026-04-30T17:00:00.000+07:00', 'FORWARDING'],
    ['2026-05-10T10:00:00.000Z', 'INTAKE'],
    ['2026-05-11T01:00:00.000Z', 'SCORING'],
    ['2026-05-29T09:00:00.000Z', 'SCORED'],
    ['2026-06-01T01:00:00.000Z', 'MEETING'],
    ['2026-06-01T04:00:00.000Z', 'DECIDED'],
    ['2026-06-12T02:00:00.000Z', 'PUBLISHED'],
  ])('at %s the round is in phase %s', (now, phase) => {
    expect(phaseAt(calendar, acts, now)).toBe(phase);
  });

  it('scoring never ends by the clock alone', () => {
    expect(phaseAt(calendar, acts.slice(0, 1), '2027-01-01T00:00:00Z')).toBe('SCORING');
  });

  it('a round never goes back to an earlier phase as time passes', () => {
    const instant = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2027-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, instant, fc.nat(5), (a, b, count) => {
        const [first, second] = a <= b ? [a, b] : [b, a];
        const done = acts.slice(0, count);
        const phase = (at: Date) => phases.indexOf(phaseAt(calendar, done, at.toISOString()));
        expect(phase(first)).toBeLessThanOrEqual(phase(second));
      }),
    );
  });

  it('the order in which acts are read changes nothing', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(acts), (some) => {
        const now = '2026-12-01T00:00:00Z';
        const sorted = acts.filter((act) => some.includes(act));
        expect(phaseAt(calendar, some, now)).toBe(phaseAt(calendar, sorted, now));
      }),
    );
  });
});

describe('allows', () => {
  it('lets entries in only while registration is open', () => {
    expect(phases.filter((phase) => allows(phase, 'submit'))).toEqual(['REGISTRATION']);
  });

  it('lets provinces forward until their own deadline', () => {
    expect(phases.filter((phase) => allows(phase, 'forward'))).toEqual(['REGISTRATION', 'FORWARDING']);
  });

  it('lets jurors score in one phase and the council vote in one', () => {
    expect(phases.filter((phase) => allows(phase, 'score'))).toEqual(['SCORING']);
    expect(phases.filter((phase) => allows(phase, 'vote'))).toEqual(['MEETING']);
  });
});

describe('roundCode', () => {
  it('names the year and the region, or the nation', () => {
    expect(['NORTH', 'CENTRAL', 'SOUTH', null].map((region) => roundCode(2026, region as never))).toEqual([
      '2026-BAC',
      '2026-TRUNG',
      '2026-NAM',
      '2026-QG',
    ]);
  });
});

describe('completeRules', () => {
  it('reads a round stored before a rule was known with the usual one', () => {
    const { paperDossier, mergedSet, shuffleEntries, remarksBeyond, showFirstPass, ...known } = usualRules;
    expect(completeRules({ ...known, minimumSheets: 5 })).toEqual({
      ...known,
      minimumSheets: 5,
      paperDossier: 'receipt',
      mergedSet: 'keep',
      shuffleEntries: true,
      remarksBeyond: null,
      showFirstPass: false,
    });
    expect([shuffleEntries, remarksBeyond, showFirstPass]).toEqual([true, null, false]);
    expect([paperDossier, mergedSet]).toEqual(['receipt', 'keep']);
  });
});
