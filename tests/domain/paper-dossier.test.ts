import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedDay, lastDay, type PaperDossier, paperInTime, paperRefusal } from '~/domain/paper-dossier';

/** Registration that ends with 30 April in Viet Nam. */
const calendar = { registrationClosesAt: '2026-04-30T17:00:00.000Z' };
const posted: PaperDossier = { receivedOn: '2026-05-04', postmarkedOn: '2026-04-30', reference: 'EA 123 VN' };
const handed: PaperDossier = { receivedOn: '2026-04-30', postmarkedOn: null, reference: '57/CV' };

describe('paperInTime', () => {
  it('a postmark of the last day saves a dossier that arrived later, where the postmark decides', () => {
    expect(paperInTime('postmark', posted, calendar)).toBe(true);
    expect(paperInTime('receipt', posted, calendar)).toBe(false);
  });

  it('a dossier without a postmark counts by its receipt under either rule', () => {
    expect(paperInTime('postmark', handed, calendar)).toBe(true);
    expect(paperInTime('receipt', handed, calendar)).toBe(true);
    expect(countedDay('postmark', handed)).toBe('2026-04-30');
  });

  it('the last day is whole: a registration that closes at 16:00 takes the dossier of that day', () => {
    expect(paperInTime('receipt', handed, { registrationClosesAt: '2026-04-30T09:00:00.000Z' })).toBe(true);
  });

  it('what is in time stays so when registration is extended', () => {
    const day = fc
      .integer({ min: 0, max: 60 })
      .map((n) => new Date(Date.UTC(2026, 3, 1 + n)).toISOString().slice(0, 10));
    const hours = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(
        day,
        day,
        fc.constantFrom('receipt' as const, 'postmark' as const),
        hours,
        (a, b, rule, more) => {
          const dossier = { receivedOn: a, postmarkedOn: b, reference: 'x' };
          const closes = Date.parse(calendar.registrationClosesAt) + more * 3_600_000;
          const extended = { registrationClosesAt: new Date(closes).toISOString() };
          if (paperInTime(rule, dossier, calendar)) expect(paperInTime(rule, dossier, extended)).toBe(true);
        },
      ),
    );
  });
});

describe('lastDay', () => {
  it.each([
    ['2026-04-30T17:00:00.000Z', '2026-04-30'],
    ['2026-04-30T16:59:59.999Z', '2026-04-30'],
    ['2026-04-30T17:00:00.001Z', '2026-05-01'],
  ])('a registration that closes at %s ends with %s', (registrationClosesAt, day) => {
    expect(lastDay({ registrationClosesAt })).toBe(day);
  });
});

describe('paperRefusal', () => {
  const today = '2026-05-05';

  it('takes a dossier in time', () => {
    expect(paperRefusal('postmark', posted, calendar, today)).toBeUndefined();
    expect(paperRefusal('receipt', handed, calendar, today)).toBeUndefined();
  });

  it('refuses days that no envelope can bear', () => {
    const tomorrow = { ...posted, receivedOn: '2026-05-06' };
    expect(paperRefusal('postmark', tomorrow, calendar, today)).toEqual({
      refused: 'entry.paperDates',
      facts: {},
      field: 'receivedOn',
    });
    const backwards = { ...handed, postmarkedOn: '2026-05-01' };
    expect(paperRefusal('postmark', backwards, calendar, today)).toEqual({
      refused: 'entry.paperDates',
      facts: {},
      field: 'postmarkedOn',
    });
  });

  it('refuses a late one at the day that decides', () => {
    expect(paperRefusal('receipt', posted, calendar, today)).toEqual({
      refused: 'entry.paperLate',
      facts: { day: '2026-05-04', closingDay: '2026-04-30' },
      field: 'receivedOn',
    });
    const late = { ...posted, postmarkedOn: '2026-05-01' };
    expect(paperRefusal('postmark', late, calendar, today)).toMatchObject({ field: 'postmarkedOn' });
    const handedLate = { ...handed, receivedOn: '2026-05-01' };
    expect(paperRefusal('postmark', handedLate, calendar, today)).toMatchObject({ field: 'receivedOn' });
  });
});
