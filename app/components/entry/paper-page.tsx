import { useLocale, useT } from '~/i18n/use-t';
import { Callout } from '../ui/callout';
import { EmptyState } from '../ui/empty-state';
import { PageHeader } from '../ui/page-header';
import { roundName, type ShownRound } from './shown';
import { StartForm } from './start-page';

type Props = {
  round: ShownRound;
  open: boolean;
  facilities: readonly { id: string; name: string }[];
  /** The room it is recorded in: its address and name. */
  room: 'province' | 'secretariat';
  answer: Parameters<typeof StartForm>[0]['answer'];
};

/** Records a dossier on paper: the producer, the product, and what the envelope says. */
export function PaperPage({ round, open, facilities, room, answer }: Props) {
  const t = useT();
  const crumbs = [
    { to: `/${room}`, label: t(`${room}.home.title`) },
    { to: `/${room}/rounds/${round.code}`, label: roundName(round, useLocale()) },
  ];
  const chosen = { facilityId: null, roundCode: round.code };
  return (
    <>
      <PageHeader title={t('calendar.paper.title')} lead={t('calendar.paper.lead')} crumbs={crumbs} />
      {!open && <Callout>{t('calendar.paper.closed')}</Callout>}
      {open && facilities.length === 0 && <EmptyState title={t('calendar.paper.noFacility')} />}
      {open && facilities.length > 0 && (
        <StartForm {...{ facilities, chosen, answer }} rounds={[round]} paper="required" />
      )}
    </>
  );
}
