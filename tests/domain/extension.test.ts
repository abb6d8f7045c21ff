import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extendableIn, extensionRefusal, extensionsInForce } from '~/domain/extension';
import type { ProvinceKey } from '~/domain/province';
import {
  allows,
  type Calendar,
  calendarAfter,
  type Deadline,
  deadlines,
  type Extension,
  type Phase,
  phaseAt,
  phases,
  type RoundAct,
  type RoundStep,
} from '~/domain/round';
import { everyCalendarInOrder } from '~/domain/round-settings';

/** After the calendar of a real regional round (Central 2020): reception until 30 April, scoring from 5 May. */
const calendar: Calendar = {
  registrationOpensAt: '2020-03-31T17:00:00.000Z',
  registrationClosesAt: '2020-04-30T17:00:00.000Z',
  forwardingClosesAt: '2020-05-04T17:00:00.000Z',
  scoringClosesAt: '2020-06-12T17:00:00.000Z',
};

const hue: ProvinceKey = { codeSet: '2025-34', code: '46' };
const quangTri: ProvinceKey = { codeSet: '2025-34', code: '44' };

const extension = (part: Partial<Extension>): Extension => ({
  kind: 'EXTENDED',
  at: '2020-04-28T02:00:00.000Z',
  deadline: 'registrationClosesAt',
  province: null,
  until: '2020-05-03T17:00:00.000Z',
  reason: 'Mưa lũ',
  notice: { number: '708/TB-HĐBC', date: '2020-04-28' },
  ...part,
});

const scoringOpened: RoundAct = { kind: 'SCORING_OPENED', at: '2020-05-05T01:00:00.000Z' };

describe('calendarAfter', () => {
  it('moves a deadline of the whole round, for every province too', () => {
    const acts = [extension({})];
    expect(calendarAfter(calendar, acts).registrationClosesAt).toBe('2020-05-03T17:00:00.000Z');
    expect(calendarAfter(calendar, acts, hue).registrationClosesAt).toBe('2020-05-03T17:00:00.000Z');
  });

  it('moves a deadline of one province for that one alone', () => {
    const acts = [extension({ province: hue })];
    expect(calendarAfter(calendar, acts, hue).registrationClosesAt).toBe('2020-05-03T17:00:00.000Z');
    expect(calendarAfter(calendar, acts, quangTri)).toEqual(calendar);
    expect(calendarAfter(calendar, acts)).toEqual(calendar);
  });

  it('tells units of different code sets apart', () => {
    const acts = [extension({ province: hue })];
    expect(calendarAfter(calendar, acts, { codeSet: '2004-63', code: '46' })).toEqual(calendar);
  });

  it('lets forwarding end no earlier than registration', () => {
    const acts = [extension({ until: '2020-05-10T17:00:00.000Z' })];
    expect(calendarAfter(calendar, acts).forwardingClosesAt).toBe('2020-05-10T17:00:00.000Z');
  });

  it('gives who stands for several provinces the longest of their times', () => {
    const acts = [
      extension({ province: hue }),
      extension({ province: quangTri, until: '2020-05-04T05:00:00.000Z' }),
    ];
    expect(calendarAfter(calendar, acts, hue, quangTri).registrationClosesAt).toBe(
      '2020-05-04T05:00:00.000Z',
    );
  });
});

describe('phaseAt with extensions', () => {
  const acts = [extension({ province: hue, at: '2020-05-02T02:00:00.000Z' })];

  it.each([
    ['2020-04-30T16:59:59.999Z', 'REGISTRATION', 'REGISTRATION'],
    ['2020-04-30T17:00:00.000Z', 'FORWARDING', 'FORWARDING'],
    ['2020-05-02T01:59:59.999Z', 'FORWARDING', 'FORWARDING'],
    ['2020-05-02T02:00:00.000Z', 'REGISTRATION', 'FORWARDING'],
    ['2020-05-03T16:59:59.999Z', 'REGISTRATION', 'FORWARDING'],
    ['2020-05-04T00:00:00.000+07:00', 'FORWARDING', 'FORWARDING'],
    ['2020-05-04T17:00:00.000Z', 'INTAKE', 'INTAKE'],
  ])('at %s the province that was given time is in %s, the round in %s', (now, own, round) => {
    expect(phaseAt(calendar, acts, now, hue)).toBe(own);
    expect(phaseAt(calendar, acts, now)).toBe(round);
    expect(phaseAt(calendar, acts, now, quangTri)).toBe(round);
  });

  it('acts go before the clock: opened scoring ends an extension that still runs', () => {
    const opened = [...acts, { ...scoringOpened, at: '2020-05-03T01:00:00.000Z' }];
    expect(phaseAt(calendar, opened, '2020-05-03T02:00:00.000Z', hue)).toBe('SCORING');
  });
});

describe('what holds for every round', () => {
  const first = Date.parse('2020-03-01T00:00:00Z');
  const minute = fc
    .integer({ min: 0, max: 200 * 24 * 60 })
    .map((n) => new Date(first + n * 60_000).toISOString());
  const anExtension = fc
    .record({
      at: minute,
      deadline: fc.constantFrom<Deadline>(...deadlines),
      province: fc.constantFrom(null, hue, quangTri),
      until: minute,
    })
    .map(extension);
  const extensions = fc.array(anExtension, { maxLength: 6 });
  const opened = fc.option(
    minute.map((at): RoundAct => ({ kind: 'SCORING_OPENED', at })),
    { nil: undefined },
  );
  const scope = fc.constantFrom<ProvinceKey[]>([], [hue], [quangTri], [hue, quangTri]);
  const steps: RoundStep[] = [
    'submit',
    'edit',
    'resubmit',
    'forward',
    'paper',
    'receive',
    'openScoring',
    'score',
  ];

  /** Instants at, just before and just after every end and act, where a mistake by one would show. */
  const edges = (acts: readonly RoundAct[]) =>
    [
      ...Object.values(calendar),
      ...acts.flatMap((act) => (act.kind === 'EXTENDED' ? [act.at, act.until] : [act.at])),
    ].flatMap((at) => [-1, 0, 1].map((offset) => new Date(Date.parse(at) + offset).toISOString()));

  const local = (instant: string) =>
    `${new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, -1)}+07:00`;

  it('every phase has exactly one answer at every instant, around deadlines and in either time zone', () => {
    fc.assert(
      fc.property(extensions, opened, scope, (given, opening, provinces) => {
        const acts = opening ? [...given, opening] : given;
        for (const now of edges(acts)) {
          const phase = phaseAt(calendar, acts, now, ...provinces);
          expect(phases.filter((one) => one === phase)).toHaveLength(1);
          expect(phaseAt(calendar, acts, local(now), ...provinces)).toBe(phase);
        }
      }),
    );
  });

  it('the instant of a deadline is past it: the phase that ended allows nothing more', () => {
    fc.assert(
      fc.property(extensions, scope, (given, provinces) => {
        const after = calendarAfter(calendar, given, ...provinces);
        const late = given.map((act) => ({ ...act, at: '2020-03-01T00:00:00.000Z' }));
        expect(allows(phaseAt(calendar, late, after.registrationClosesAt, ...provinces), 'submit')).toBe(
          false,
        );
        expect(allows(phaseAt(calendar, late, after.forwardingClosesAt, ...provinces), 'forward')).toBe(
          false,
        );
      }),
    );
  });

  it('an extension never takes away what was allowed', () => {
    fc.assert(
      fc.property(extensions, anExtension, opened, scope, (given, more, opening, provinces) => {
        const before = opening ? [...given, opening] : given;
        for (const now of edges([...before, more])) {
          const was = phaseAt(calendar, before, now, ...provinces);
          const is = phaseAt(calendar, [...before, more], now, ...provinces);
          expect(steps.filter((step) => allows(was, step) && !allows(is, step))).toEqual([]);
        }
      }),
    );
  });

  it('an extension of one province changes nothing for another', () => {
    fc.assert(
      fc.property(extensions, minute, (given, now) => {
        const others = given.filter((act) => act.province?.code !== hue.code);
        expect(phaseAt(calendar, given, now, quangTri)).toBe(phaseAt(calendar, others, now, quangTri));
      }),
    );
  });

  it('the order of recording does not change the result', () => {
    fc.assert(
      fc.property(
        extensions.chain((given) =>
          fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
        ),
        scope,
        ([given, shuffled], provinces) => {
          expect(calendarAfter(calendar, shuffled, ...provinces)).toEqual(
            calendarAfter(calendar, given, ...provinces),
          );
        },
      ),
    );
  });

  it('folding extensions twice is folding them once', () => {
    fc.assert(
      fc.property(extensions, scope, (given, provinces) => {
        const whole = calendarAfter(calendar, given);
        expect(calendarAfter(whole, given, ...provinces)).toEqual(
          calendarAfter(calendar, given, ...provinces),
        );
      }),
    );
  });

  it('what may be recorded gives more time and keeps every calendar in order', () => {
    fc.assert(
      fc.property(extensions, (given) => {
        const kept: RoundAct[] = [];
        for (const one of [...given].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
          if (extensionRefusal(calendar, kept, one) !== undefined) continue;
          const scoped = one.province ? [one.province] : [];
          const before = calendarAfter(calendar, kept, ...scoped)[one.deadline];
          kept.push(one);
          expect(Date.parse(one.until)).toBeGreaterThan(Date.parse(before));
          expect(calendarAfter(calendar, kept, ...scoped)[one.deadline]).toBe(one.until);
        }
        expect(everyCalendarInOrder(calendar, kept)).toBe(true);
      }),
    );
  });
});

describe('extensionRefusal', () => {
  const refusedWith = (part: Partial<Extension>, acts: RoundAct[] = []) =>
    extensionRefusal(calendar, acts, extension(part));

  it('lets a deadline that has passed be extended as long as scoring has not been opened', () => {
    const part = { at: '2020-05-02T02:00:00.000Z' };
    expect(refusedWith(part)).toBeUndefined();
    const opened = [{ ...scoringOpened, at: '2020-05-01T01:00:00.000Z' }];
    expect(refusedWith(part, opened)).toEqual({
      refused: 'round.notInPhase',
      facts: { phase: '@domain.phase.SCORING' },
    });
  });

  it('lets the announced end of scoring be extended while jurors score, for the whole round alone', () => {
    const part = {
      deadline: 'scoringClosesAt' as const,
      at: '2020-06-10T02:00:00.000Z',
      until: '2020-06-20T17:00:00.000Z',
    };
    expect(refusedWith(part, [scoringOpened])).toBeUndefined();
    expect(refusedWith({ ...part, province: hue }, [scoringOpened])).toEqual({
      refused: 'round.extensionScope',
      facts: {},
      field: 'province',
    });
  });

  it('refuses a moment that is past', () => {
    const at = '2020-05-03T17:00:00.000Z';
    expect(refusedWith({ at })).toEqual({ refused: 'round.extensionPast', facts: {}, field: 'until' });
  });

  it('never shortens: refuses the deadline in force and anything before it', () => {
    expect(refusedWith({ until: calendar.registrationClosesAt })).toEqual({
      refused: 'round.extensionShortens',
      facts: { deadline: calendar.registrationClosesAt },
      field: 'until',
    });
    const given = [extension({})];
    expect(refusedWith({ province: hue, until: '2020-05-02T17:00:00.000Z' }, given)).toMatchObject({
      refused: 'round.extensionShortens',
      facts: { deadline: '2020-05-03T17:00:00.000Z' },
    });
  });

  it('refuses what would reach the announced end of scoring, of the round or of a province', () => {
    const part = { deadline: 'forwardingClosesAt' as const, until: calendar.scoringClosesAt };
    const refusal = { refused: 'round.calendarOrder', facts: {}, field: 'until' };
    expect(refusedWith(part)).toEqual(refusal);
    expect(refusedWith({ ...part, province: hue })).toEqual(refusal);
  });
});

describe('everyCalendarInOrder', () => {
  it('asks the calendar itself, which an extension could hide, and what extensions make of it', () => {
    const forwardedEarly = { ...calendar, forwardingClosesAt: '2020-04-29T17:00:00.000Z' };
    expect(everyCalendarInOrder(calendar, [extension({ province: hue }), scoringOpened])).toBe(true);
    expect(everyCalendarInOrder(forwardedEarly, [])).toBe(false);
    const beyond = extension({ province: hue, until: calendar.scoringClosesAt });
    expect(everyCalendarInOrder(calendar, [beyond])).toBe(false);
  });
});

describe('extendableIn', () => {
  it('names the deadlines that can move, by phase', () => {
    const named = Object.fromEntries(
      phases.map((phase): [Phase, Deadline[]] => [phase, extendableIn(phase)]),
    );
    const none: Deadline[] = [];
    expect(named).toEqual({
      ...{ PLANNED: none, SCORED: none, MEETING: none, DECIDED: none, PUBLISHED: none },
      ...{ REGISTRATION: [...deadlines], FORWARDING: [...deadlines], INTAKE: [...deadlines] },
      SCORING: ['scoringClosesAt'],
    });
  });
});

describe('extensionsInForce', () => {
  it('names for each deadline the extension that gives the most time to who asks', () => {
    const early = extension({});
    const late = extension({ province: hue, until: '2020-05-04T10:00:00.000Z' });
    const scoring = extension({ deadline: 'scoringClosesAt', until: '2020-06-20T17:00:00.000Z' });
    const acts = [late, early, scoring, scoringOpened];
    expect(extensionsInForce(calendar, acts, hue)).toEqual([late, scoring]);
    expect(extensionsInForce(calendar, acts, quangTri)).toEqual([early, scoring]);
  });

  it('names none that the calendar itself has overtaken', () => {
    const later = { ...calendar, registrationClosesAt: '2020-05-04T00:00:00.000Z' };
    expect(extensionsInForce(later, [extension({})])).toEqual([]);
  });
});
