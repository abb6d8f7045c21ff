import { describe, expect, it } from 'vitest';
import { type Candidate, moveRefusal, teamRefusal, visitAllows, visitStates } from '~/domain/visit/visit';

const candidates: Candidate[] = [
  { accountId: 'juror', capacity: 'JUROR', against: null },
  { accountId: 'support', capacity: 'SECRETARIAT', against: null },
  { accountId: 'aside', capacity: 'JUROR', against: 'RECUSED' },
];

const refusedWith = (members: string[], lead: string) => teamRefusal({ members, lead }, candidates)?.refused;

describe('a team', () => {
  it('is of jurors and support team, led by one of them', () => {
    expect(refusedWith(['juror', 'support'], 'juror')).toBeUndefined();
    expect(refusedWith([], 'juror')).toBe('visit.noTeam');
    expect(refusedWith(['support'], 'juror')).toBe('visit.leadOutside');
    expect(refusedWith(['stranger'], 'stranger')).toBe('changedMeanwhile');
  });

  it('has nobody who stepped aside from the producer', () => {
    expect(teamRefusal({ members: ['aside'], lead: 'aside' }, candidates)).toMatchObject({
      refused: 'visit.memberBarred',
      facts: { reason: '@panel.reason.RECUSED' },
      field: 'member',
    });
  });
});

describe('the states of a visit', () => {
  const allowing = (move: Parameters<typeof visitAllows>[1]) =>
    visitStates.filter((state) => visitAllows(state, move));

  it('allow what is still open', () => {
    expect(allowing('plan')).toEqual(['PLANNED', 'UNDERWAY']);
    expect(allowing('record')).toEqual(['PLANNED', 'UNDERWAY']);
    expect(allowing('report')).toEqual(['UNDERWAY']);
    expect(allowing('cancel')).toEqual(['PLANNED', 'UNDERWAY']);
  });

  it('refuse the rest by name', () => {
    expect(moveRefusal('PLANNED', 'record')).toBeUndefined();
    expect(moveRefusal('REPORTED', 'cancel')).toMatchObject({ refused: 'visit.wrongState' });
  });
});
