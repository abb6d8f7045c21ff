import type { PanelProblem } from '~/domain/panel/problems';
import type { RoundPage } from '~/domain/round-pages';
import { useT } from '~/i18n/use-t';
import { type Pending, PendingInvitations } from '../people/pending-invitations';
import { RoundPageHeader } from '../round/round-page-header';
import { AssignmentSection } from './assignment-section';
import { type CouncilSeat, CouncilSection } from './council-section';
import type { GroupCount } from './group-coverage';
import { type JuryChange, JuryChanges } from './jury-changes';
import { type JurorSeat, JurySection } from './jury-section';
import type { Load } from './load-table';

type Props = {
  round: { code: string; name: string; nameEn: string };
  pages: readonly RoundPage[];
  jurors: readonly JurorSeat[];
  council: readonly CouncilSeat[];
  groups: readonly GroupCount[];
  assigns: boolean;
  loads: readonly Load[];
  problems: readonly PanelProblem[];
  changes: readonly JuryChange[];
  invitations: readonly Pending[];
  mayInvite: boolean;
  mayEditJury: boolean;
  mayEditCouncil: boolean;
  mayAssign: boolean;
  maySetAside: boolean;
};

/** Who scores and who votes in a round, and who has been invited to. */
export function PanelPage(props: Props) {
  const { round, pages, jurors, council, groups, invitations, mayInvite, mayEditJury, mayEditCouncil } =
    props;
  const { assigns, loads, problems, changes, mayAssign, maySetAside } = props;
  const t = useT();
  const base = `/organiser/rounds/${round.code}/panel`;
  return (
    <>
      <RoundPageHeader
        {...{ round, pages }}
        title={t('organiser.round.panel')}
        lead={t('organiser.panel.lead')}
      />
      <JurySection {...{ jurors, groups, base, maySetAside }} mayEdit={mayEditJury} />
      {jurors.length > 0 && <AssignmentSection {...{ assigns, loads, problems, base, mayAssign }} />}
      <JuryChanges changes={changes} />
      <CouncilSection {...{ council, base }} mayEdit={mayEditCouncil} />
      {mayInvite && (
        <PendingInvitations
          invitations={invitations}
          withdrawalOf={(id) => `${base}/invitations/${id}/withdrawal`}
        />
      )}
    </>
  );
}
