import type { ReactNode } from 'react';
import type { ProductGroup } from '~/domain/round';
import type { RoundPage } from '~/domain/round-pages';
import { useT } from '~/i18n/use-t';
import { useRoundName } from '../round/round-name';
import { RoundPageHeader } from '../round/round-page-header';
import { GroupBadge } from '../ui/group-badge';
import { LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';

/** The room whose reader opens a page of a rubric. */
export type RubricRoom = 'organiser' | 'jury';

export type RubricFrame = {
  room: RubricRoom;
  round: { code: string; name: string; nameEn: string };
  pages: readonly RoundPage[];
};

/** The address of a group's rubric pages, in the room of the reader. */
export const rubricPath = (room: RubricRoom, code: string, group: number) =>
  `/${room}/rounds/${code}/rubrics/${group}`;

type Props = RubricFrame & { group: number; title: string; lead: string; marks?: ReactNode };

/** The head of a page about one group's rubric, as its room wears it, with the way back. */
export function RubricHeader({ room, round, pages, group, title, lead, marks }: Props) {
  const t = useT();
  const name = useRoundName(round);
  const own = `/${room}/rounds/${round.code}`;
  const head = {
    title,
    lead,
    marks: (
      <>
        <GroupBadge group={group as ProductGroup} name="short" />
        {marks}
      </>
    ),
    acts: (
      <LinkButton
        to={room === 'jury' ? `${own}/rubrics` : rubricPath(room, round.code, group)}
        icon="arrow-left"
      >
        {t('rubricVersions.back')}
      </LinkButton>
    ),
  };
  if (room === 'organiser') return <RoundPageHeader {...{ round, pages }} {...head} />;
  const crumbs = [
    { to: '/jury', label: t('jury.home.title') },
    { to: own, label: name },
  ];
  return <PageHeader crumbs={crumbs} {...head} />;
}
