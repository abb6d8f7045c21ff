import type { ReactNode } from 'react';
import type { Phase } from '~/domain/round';
import type { RoundPage } from '~/domain/round-pages';
import { useT } from '~/i18n/use-t';
import { InvitationSent, type Sent } from '../people/invitation-sent';
import { FixedNote } from '../round/fixed-note';
import { RoundPageHeader } from '../round/round-page-header';

export type OfferProps = {
  round: { code: string; name: string; nameEn: string };
  pages: readonly RoundPage[];
  phase: Phase;
};

type Props = OfferProps & { title: string; open: boolean; sent: Sent | null; children: ReactNode };

/** The page that offers a seat of a round: its form, then the link that is shown this one time. */
export function OfferPage({ round, pages, phase, title, open, sent, children }: Props) {
  const t = useT();
  return (
    <>
      <RoundPageHeader {...{ round, pages, title }} lead={t('organiser.panel.addLead')} />
      {!open && <FixedNote phase={phase} />}
      {sent && <InvitationSent {...sent} back={`/organiser/rounds/${round.code}/panel`} />}
      {open && !sent && children}
    </>
  );
}

/** The link an offer was answered with, where it was. */
export function sentOf(answer: unknown): Sent | null {
  return answer && typeof answer === 'object' && 'link' in answer ? (answer as Sent) : null;
}
