import type { ReactNode } from 'react';
import type { RoundPage } from '~/domain/round-pages';
import { useT } from '~/i18n/use-t';
import { PageHeader } from '../ui/page-header';
import { useRoundName } from './round-name';
import { RoundTabs } from './round-tabs';

type Props = {
  round: { code: string; name: string; nameEn: string };
  /** The round's pages that the reader may open. */
  pages: readonly RoundPage[];
  /** The page's own title; the overview has the round's name. */
  title?: string;
  lead?: string;
  acts?: ReactNode;
  marks?: ReactNode;
};

/** The head of a page of one round: where it belongs, its title, and the round's other pages. */
export function RoundPageHeader({ round, pages, title, lead, acts, marks }: Props) {
  const t = useT();
  const name = useRoundName(round);
  const home = { to: '/organiser', label: t('organiser.home.title') };
  const crumbs = title ? [home, { to: `/organiser/rounds/${round.code}`, label: name }] : [home];
  return (
    <>
      <PageHeader title={title ?? name} lead={lead} crumbs={crumbs} acts={acts} marks={marks} />
      {pages.length > 0 && <RoundTabs code={round.code} pages={pages} />}
    </>
  );
}
