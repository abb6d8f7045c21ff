import { type Refusal, refuse } from '../refusal';

/**
 * A site visit (kiểm tra thực tế): a team looks at a producer's place whether its dossiers say what is so. Its way:
 * planned → underway with the first thing recorded → reported; or cancelled with a reason, as long as nothing has been
 * reported.
 */
export const visitStates = ['PLANNED', 'UNDERWAY', 'REPORTED', 'CANCELLED'] as const;

export type VisitState = (typeof visitStates)[number];

const ways = {
  plan: ['PLANNED', 'UNDERWAY'],
  record: ['PLANNED', 'UNDERWAY'],
  report: ['UNDERWAY'],
  cancel: ['PLANNED', 'UNDERWAY'],
} as const satisfies Record<string, readonly VisitState[]>;

export type VisitMove = keyof typeof ways;

/** Whether a visit's state allows a move; what is reported or cancelled is fixed. */
export function visitAllows(state: VisitState, move: VisitMove): boolean {
  return (ways[move] as readonly VisitState[]).includes(state);
}

/** Refuses `visit.wrongState` where the state does not allow the move. */
export function moveRefusal(state: VisitState, move: VisitMove): Refusal | undefined {
  return visitAllows(state, move)
    ? undefined
    : refuse('visit.wrongState', { state: `@domain.visit.state.${state}` });
}

/** In what capacity somebody belongs to a team. */
export type Capacity = 'JUROR' | 'SECRETARIAT';

/** Somebody whom a team may have: `against` tells why not, for the entries of the visited producer. */
export type Candidate = {
  accountId: string;
  capacity: Capacity;
  against: 'RECUSED' | 'OWN_PROVINCE' | 'OWN_PRODUCER' | null;
};

/**
 * Refuses a team that cannot go: nobody in it (`visit.noTeam`), a leader who is no member (`visit.leadOutside`), somebody
 * who is not of the round's jury or support team (`changedMeanwhile`), a juror whom recusal or a bar keeps from the
 * producer (`visit.memberBarred`).
 */
export function teamRefusal(
  team: { members: readonly string[]; lead: string },
  candidates: readonly Candidate[],
): Refusal | undefined {
  if (team.members.length === 0) return refuse('visit.noTeam', {}, 'member');
  if (!team.members.includes(team.lead)) return refuse('visit.leadOutside', {}, 'lead');
  const known = new Map(candidates.map((candidate) => [candidate.accountId, candidate]));
  for (const member of team.members) {
    const candidate = known.get(member);
    if (!candidate) return refuse('changedMeanwhile');
    if (candidate.against) {
      return refuse('visit.memberBarred', { reason: `@panel.reason.${candidate.against}` }, 'member');
    }
  }
  return undefined;
}
