import type { ReactNode } from 'react';
import { useT } from '~/i18n/use-t';
import { PageHeader } from '../ui/page-header';
import { ownPath, plannedPath, type ShownVisit } from './shown';

type Props = Pick<ShownVisit, 'round' | 'visit'> & {
  /** Whose page it is: of those who plan visits, or of a team. */
  of: 'plan' | 'team';
  title: string;
  lead?: string;
  children: ReactNode;
};

/** The page of one act on one visit: it names the producer and leads back. */
export function VisitFrame({ round, visit, of, title, lead, children }: Props) {
  const t = useT();
  const list = of === 'plan' ? plannedPath(round.code) : ownPath(round.code);
  return (
    <>
      <PageHeader
        title={title}
        lead={lead}
        crumbs={[
          { to: list, label: t(of === 'plan' ? 'visit.title' : 'visit.own.title') },
          { to: `${list}/${visit.id}`, label: visit.facility.name },
        ]}
      />
      {children}
    </>
  );
}
