import type { RoundPage } from '~/domain/round-pages';
import { useT } from '~/i18n/use-t';
import { type Pending, PendingInvitations } from '../people/pending-invitations';
import { RoundPageHeader } from '../round/round-page-header';
import { type CouncilSeat, CouncilSection } from './council-section';
import type { GroupCount } from './group-coverage';
import { type JurorSeat, JurySection } from './jury-section';

type Props = {
  round: { code: string; name: string; nameEn: string };
  pages: readonly RoundPage[];
  jurors: readonly JurorSeat[];
  council: readonly CouncilSeat[];
  groups: readonly GroupCount[];
  invitations: readonly Pending[];
  mayInvite: boolean;
  mayEditJury: boolean;
  mayEditCouncil: boolean;
};

/** Who scores and who votes in a round, and who has been invited to. */
export function PanelPage(props: Props) {
  const { round, pages, jurors, council, groups, invitations, mayInvite, mayEditJury, mayEditCouncil } =
    props;
  const t = useT();
  const base = `/organiser/rounds/${round.code}/panel`;
  return (
    <>
      <RoundPageHeader
        {...{ round, pages }}
        title={t('organiser.round.panel')}
        lead={t('organiser.panel.lead')}
      />
      <JurySection {...{ jurors, groups, base }} mayEdit={mayEditJury} />
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
