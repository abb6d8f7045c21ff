import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Actor, acts, may, mayEver, type Post, type Subject } from '~/domain/permission';

const north = { codeSet: '2025-34', code: '01' } as const;
const other = { codeSet: '2025-34', code: '04' } as const;

const posts: Record<string, Post> = {
  organiser: { role: 'ORGANISER' },
  secretariat: { role: 'SECRETARIAT' },
  auditor: { role: 'AUDITOR' },
  province: { role: 'PROVINCE', provinces: [north] },
  centre: { role: 'PROMOTION_CENTRE', provinces: [north] },
  producer: { role: 'PRODUCER', facilityId: 'f1' },
  juror: { role: 'JUROR', roundId: 'r1', seatId: 's1', groups: [1, 2], head: false },
  head: { role: 'JUROR', roundId: 'r1', seatId: 's2', groups: [1], head: true },
  member: { role: 'COUNCIL', roundId: 'r1', seatId: 'c1', chair: false },
  chair: { role: 'COUNCIL', roundId: 'r1', seatId: 'c2', chair: true },
};

const actor = (...held: Post[]): Actor => ({ accountId: 'a', name: 'A', locale: 'vi', posts: held });
const allowedTo = (act: (typeof acts)[number], subject: Subject) =>
  Object.keys(posts).filter((name) => may(actor(posts[name] as Post), act, subject));

const anyPost = fc.constantFrom(...Object.values(posts));
const anySubject: fc.Arbitrary<Subject> = fc.record(
  {
    facilityId: fc.constantFrom('f1', 'f2'),
    province: fc.constantFrom(north, other),
    roundId: fc.constantFrom('r1', 'r2'),
    group: fc.constantFrom(1, 2, 3, 4),
    seatId: fc.constantFrom('s1', 's2', 'c1', 'c2', 'x'),
  },
  { requiredKeys: [] },
);

describe('may', () => {
  const entry: Subject = { facilityId: 'f1', province: north, roundId: 'r1', group: 1 };

  it('shows an entry to its producer, its province and centre, its jurors and council, and those who run the round', () => {
    expect(allowedTo('entry.read', entry)).toEqual(Object.keys(posts));
  });

  it('shows an entry of another group, province, producer and round to those who run rounds alone', () => {
    const foreign = { facilityId: 'f2', province: other, roundId: 'r2', group: 4 };
    expect(allowedTo('entry.read', foreign)).toEqual(['organiser', 'secretariat', 'auditor']);
  });

  it('lets the producer and the centre of the province write, nobody else', () => {
    expect(allowedTo('entry.write', entry)).toEqual(['centre', 'producer']);
    expect(allowedTo('entry.write', { ...entry, province: other, facilityId: 'f2' })).toEqual([]);
  });

  it('tells provinces of the two code sets apart', () => {
    expect(allowedTo('entry.check', { province: { codeSet: '2004-63', code: '01' } })).toEqual([]);
    expect(allowedTo('entry.check', { province: north })).toEqual(['province']);
  });

  it('lets only the head of this jury approve its rubric', () => {
    expect(allowedTo('rubric.approve', { roundId: 'r1' })).toEqual(['head']);
    expect(allowedTo('rubric.approve', { roundId: 'r2' })).toEqual([]);
  });

  it('lets the chair of this council hold its meeting, beside the organiser', () => {
    expect(allowedTo('meeting.hold', { roundId: 'r1' })).toEqual(['organiser', 'chair']);
    expect(allowedTo('meeting.hold', { roundId: 'r2' })).toEqual(['organiser']);
  });

  it('opens the rooms of head and chair to them alone', () => {
    const everTo = (act: (typeof acts)[number]) =>
      Object.keys(posts).filter((name) => mayEver(actor(posts[name] as Post), act));
    expect(everTo('rubric.approve')).toEqual(['head']);
    expect(everTo('meeting.hold')).toEqual(['organiser', 'chair']);
  });

  it('shows a juror nothing of an entry without a group', () => {
    expect(allowedTo('entry.read', { roundId: 'r1' })).not.toContain('juror');
  });

  it('lets a member vote from the own seat alone', () => {
    expect(allowedTo('ballot.cast', { seatId: 'c1' })).toEqual(['member']);
    expect(allowedTo('ballot.cast', { seatId: 'c2' })).toEqual(['chair']);
  });

  it('lets a juror score on the own sheet alone', () => {
    expect(allowedTo('sheet.score', { seatId: 's1' })).toEqual(['juror']);
    expect(allowedTo('sheet.score', { seatId: 'other' })).toEqual([]);
  });

  it('keeps counting, closing and publishing with the organiser', () => {
    for (const act of ['scoring.close', 'list.publish', 'certificate.issue', 'round.manage'] as const) {
      expect(allowedTo(act, {})).toEqual(['organiser']);
    }
  });
});

describe('properties', () => {
  it('nobody signed in may do nothing', () => {
    for (const act of acts) expect([may(null, act), mayEver(null, act)]).toEqual([false, false]);
  });

  it('taking a post away never allows more', () => {
    fc.assert(
      fc.property(
        fc.array(anyPost),
        fc.nat(),
        fc.constantFrom(...acts),
        anySubject,
        (held, n, act, subject) => {
          const fewer = held.filter((_, index) => index !== n % Math.max(1, held.length));
          if (may(actor(...fewer), act, subject)) expect(may(actor(...held), act, subject)).toBe(true);
        },
      ),
    );
  });

  it('whoever may act on some subject passes the guard of the route', () => {
    fc.assert(
      fc.property(fc.array(anyPost), fc.constantFrom(...acts), anySubject, (held, act, subject) => {
        if (may(actor(...held), act, subject)) expect(mayEver(actor(...held), act)).toBe(true);
      }),
    );
  });
});
