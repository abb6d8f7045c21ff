import type { ReactNode } from 'react';
import { useT } from '~/i18n/use-t';
import { useRoundName } from '../round/round-name';
import { PageHeader } from '../ui/page-header';
import { Tabs } from '../ui/tabs';

const pages = {
  board: 'board',
  reminders: 'reminders',
  questions: 'questions',
  recusals: 'recusals',
  tablets: 'tablets',
  apart: 'apart',
  reopenings: 'reopenings',
  cards: 'cards',
  papers: 'paper-sheets',
} as const;

export type NamedRound = { code: string; name: string; nameEn: string };

type Props = {
  round: NamedRound;
  /** The page's own title; without one it is the tab's. */
  title: string;
  lead?: ReactNode;
  marks?: ReactNode;
  acts?: ReactNode;
};

/** The head of a page of the day of scoring, with the pages beside it. */
export function DayHeader({ round, title, lead, marks, acts }: Props) {
  const t = useT();
  const name = useRoundName(round);
  const base = `/secretariat/rounds/${round.code}`;
  const crumbs = [
    { to: '/secretariat', label: t('secretariat.home.title') },
    { to: base, label: name },
  ];
  const items = Object.entries(pages).map(([key, path]) => ({
    to: `${base}/${path}`,
    label: t(`board.tab.${key}`),
    deep: true,
  }));
  return (
    <>
      <PageHeader {...{ title, lead, crumbs, marks, acts }} />
      <Tabs label={t('board.tabs')} items={items} />
    </>
  );
}
