import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CertificateAct,
  certificateActs,
  decideMove,
  earliestDecision,
  openActs,
  type Standing,
} from '~/domain/certificate/moves';
import { certificateStatus, certificateStatuses, type RecordedStatus } from '~/domain/certificate/validity';
import { isRefusal } from '~/domain/refusal';

const issued: Standing = {
  status: 'VALID',
  issuedOn: '2026-06-15',
  validUntil: '2029-12-31',
  statusDate: null,
};
const recorded: RecordedStatus[] = ['VALID', 'SUSPENDED', 'REVOKED', 'REPLACED'];

describe('what a decision may do to a certificate (states: domain.md, Certificate)', () => {
  it.each([
    ['VALID', ['suspend', 'revoke', 'replace']],
    ['SUSPENDED', ['resume', 'revoke']],
    ['REVOKED', []],
    ['REPLACED', []],
  ] as const)('%s, while it has not expired: %j', (status, acts) => {
    expect(openActs({ ...issued, status }, '2029-12-31')).toEqual(acts);
  });

  it('nothing at all after the last day of validity', () => {
    for (const status of recorded) expect(openActs({ ...issued, status }, '2030-01-01')).toEqual([]);
  });

  it.each([
    ['suspend', 'VALID', 'SUSPENDED'],
    ['resume', 'SUSPENDED', 'VALID'],
    ['revoke', 'VALID', 'REVOKED'],
    ['revoke', 'SUSPENDED', 'REVOKED'],
    ['replace', 'VALID', 'REPLACED'],
  ] as const)('%s leads from %s to %s', (act, status, to) => {
    expect(decideMove({ ...issued, status }, act, '2026-07-01', '2026-07-02')).toBe(to);
  });

  it('refuses an act that is not open, with the state of the day', () => {
    const refusal = (status: RecordedStatus, act: CertificateAct, today: string) =>
      decideMove({ ...issued, status }, act, '2026-07-01', today);
    const wrong = (status: string) => ({ refused: 'certificate.wrongState', facts: { status } });
    expect(refusal('SUSPENDED', 'replace', '2026-07-02')).toEqual(wrong('SUSPENDED'));
    expect(refusal('REVOKED', 'resume', '2026-07-02')).toEqual(wrong('REVOKED'));
    expect(refusal('VALID', 'revoke', '2030-01-01')).toEqual(wrong('EXPIRED'));
  });

  it('takes a decision of today and of the day of issue, none of tomorrow and none of before', () => {
    const on = (day: string) => decideMove(issued, 'suspend', day, '2026-07-02');
    expect([on('2026-07-02'), on('2026-06-15')]).toEqual(['SUSPENDED', 'SUSPENDED']);
    const field = 'decisionDate';
    const [ahead, before] = [{ day: '2026-07-02' }, { day: '2026-06-15' }];
    expect(on('2026-07-03')).toEqual({ refused: 'certificate.dayAhead', facts: ahead, field });
    expect(on('2026-06-14')).toEqual({ refused: 'certificate.dayBefore', facts: before, field });
  });

  it('takes no decision of a day before the last one', () => {
    const suspended: Standing = { ...issued, status: 'SUSPENDED', statusDate: '2026-07-01' };
    expect(earliestDecision(suspended)).toBe('2026-07-01');
    expect(decideMove(suspended, 'resume', '2026-07-01', '2026-07-05')).toBe('VALID');
    expect(isRefusal(decideMove(suspended, 'resume', '2026-06-30', '2026-07-05'))).toBe(true);
  });
});

const day = fc
  .date({ min: new Date('2026-06-15'), max: new Date('2031-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const tries = fc.array(fc.record({ act: fc.constantFrom(...certificateActs), today: day, date: day }), {
  maxLength: 30,
});

/** A certificate through tries in the order of their days; every state it has had, from its issue on. */
function lived(all: { act: CertificateAct; today: string; date: string }[]): Standing[] {
  const states = [issued];
  for (const { act, today, date } of [...all].sort((a, b) => (a.today < b.today ? -1 : 1))) {
    const now = states.at(-1) as Standing;
    const to = decideMove(now, act, date, today);
    if (!isRefusal(to)) states.push({ ...now, status: to, statusDate: date });
  }
  return states;
}

describe('whatever is tried on a certificate', () => {
  it('has exactly one state on every day', () => {
    fc.assert(
      fc.property(tries, day, (all, today) => {
        for (const standing of lived(all)) {
          const state = certificateStatus(standing, today);
          expect(certificateStatuses.filter((one) => one === state)).toEqual([state]);
        }
      }),
    );
  });

  it('never comes back once it is revoked or replaced', () => {
    fc.assert(
      fc.property(tries, (all) => {
        const states = lived(all).map(({ status }) => status);
        const end = states.findIndex((status) => status === 'REVOKED' || status === 'REPLACED');
        expect(end === -1 || end === states.length - 1).toBe(true);
      }),
    );
  });

  it('its decisions follow each other in time, within its validity', () => {
    fc.assert(
      fc.property(tries, (all) => {
        const days = lived(all).map(({ statusDate, issuedOn }) => statusDate ?? issuedOn);
        expect(days).toEqual([...days].sort());
        expect(days.every((one) => one <= issued.validUntil)).toBe(true);
      }),
    );
  });

  it('an act is open exactly if some decision for it is taken', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...recorded),
        day,
        fc.constantFrom(...certificateActs),
        (status, today, act) => {
          const standing = { ...issued, status };
          const taken = !isRefusal(decideMove(standing, act, today, today));
          expect(openActs(standing, today).includes(act)).toBe(taken);
        },
      ),
    );
  });
});
