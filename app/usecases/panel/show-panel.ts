import { invitationStatus } from '~/domain/invitation';
import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { productGroups } from '~/domain/round';
import { roundPages } from '~/domain/round-pages';
import { maySet } from '~/domain/round-settings';
import { type InvitationState, listOpenInvitations } from '~/store/invitation/find-invitation';
import { listJuryChanges } from '~/store/panel/jury-changes';
import { listCouncilSeats, listJurorSeats } from '~/store/panel/list-seats';
import { type LoadedPanel, loadPanel } from '~/store/panel/load-panel';
import { findRound, phaseOf, type RoundState } from '~/store/round/find-round';
import type { World } from '../world';
import { loadsAndProblems } from './panel-view';
import { presentAssignment } from './show-assignment';

/**
 * Shows the jury and the council of a round, how each product group is manned, who carries how much and what that leaves
 * unsatisfied, what decisions have changed, and the invitations that wait.
 */
export async function showPanel(world: World, actor: Actor, input: { roundCode: string }) {
  if (!may(actor, 'round.read')) return refuse('notAllowed');
  const round = await findRound(world.db, input.roundCode);
  if (!round) return refuse('notFound') as Refusal;
  const [jurors, council, invitations, loaded, changes] = await Promise.all([
    listJurorSeats(world.db, round.id),
    listCouncilSeats(world.db, round.id),
    listOpenInvitations(world.db, { roundId: round.id }),
    loadPanel(world.db, round),
    listJuryChanges(world.db, round.id),
  ]);
  const now = world.clock.now();
  const phase = phaseOf(round, now);
  const invites = may(actor, 'people.invite');
  return {
    round: { code: round.code, name: round.name, nameEn: round.nameEn },
    pages: roundPages(actor, round),
    phase,
    jurors,
    council,
    groups: productGroups.map((group) => ({
      group,
      jurors: jurors.filter((juror) => !juror.ended && juror.groups.includes(group)).length,
      needed: loaded.panel.rules.minimumSheets,
    })),
    assigns: round.assignsEntries,
    ...presentLoads(round, loaded),
    changes,
    invitations: invitations.map((invitation) => asListed(invitation, now.toISOString())),
    mayInvite: invites,
    mayEditJury: invites && maySet('jury', phase),
    mayAssign: may(actor, 'panel.assign') && maySet('jury', phase),
    maySetAside: may(actor, 'sheets.setAside') && maySet('sheets', phase),
    mayEditCouncil: invites && maySet('council', phase),
  };
}

/** Where everybody scores his groups, loads follow from the groups: that they differ is no fault of an assignment. */
function presentLoads(round: RoundState, loaded: LoadedPanel) {
  const { loads, problems } = loadsAndProblems(loaded, presentAssignment(round, loaded));
  return {
    loads,
    problems: problems.filter(({ code }) => round.assignsEntries || code !== 'LOAD_UNEVEN'),
  };
}

/** An invitation as its list shows it; its role says what it offers, the head and the chair included. */
function asListed(invitation: InvitationState, now: string) {
  const { id, email, name, seat, expiresAt } = invitation;
  const special = seat?.head ? 'JURY_HEAD' : seat?.chair ? 'COUNCIL_CHAIR' : null;
  const expired = invitationStatus(invitation, now) === 'EXPIRED';
  return { id, email, name, role: special ?? invitation.role, expiresAt, expired };
}
