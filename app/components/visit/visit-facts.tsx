import type { ProductGroup } from '~/domain/round';
import { useT } from '~/i18n/use-t';
import { DateText, DayText } from '../ui/date-text';
import { DemoMark } from '../ui/demo-mark';
import { DescriptionList } from '../ui/description-list';
import { GroupBadge } from '../ui/group-badge';
import type { ShownVisit } from './shown';

/** Producer, day and origin of a visit. */
export function VisitFacts({ visit }: Pick<ShownVisit, 'visit'>) {
  const t = useT();
  const { facility, drawn } = visit;
  return (
    <DescriptionList
      columns
      facts={[
        { term: t('visit.one.producer'), value: facility.name },
        { term: t('visit.one.address'), value: facility.address },
        { term: t('visit.one.province'), value: visit.province },
        { term: t('visit.one.representative'), value: facility.representative },
        {
          term: t('visit.one.day'),
          value: visit.plannedFor ? <DayText day={visit.plannedFor} /> : t('visit.record.noDay'),
        },
        visit.begunAt !== null && {
          term: t('visit.one.begun'),
          value: <DateText at={visit.begunAt} time />,
        },
        visit.reportedAt !== null && {
          term: t('visit.one.reported'),
          value: <DateText at={visit.reportedAt} time />,
        },
        visit.number !== null && { term: t('visit.one.number'), value: visit.number },
        visit.digest !== null && {
          term: t('visit.report.digest'),
          value: <span className="figure break-all">{visit.digest}</span>,
        },
        {
          term: t('visit.one.drawn'),
          value: drawn ? t('visit.one.drawnBySeed', { seed: drawn.seed }) : t('visit.one.byHand'),
        },
        visit.note !== '' && { term: t('visit.one.note'), value: visit.note },
      ]}
    />
  );
}

/** The entries whose dossiers are checked. */
export function VisitEntries({ visit }: Pick<ShownVisit, 'visit'>) {
  return (
    <ul className="grid gap-2">
      {visit.entries.map(({ id, code, name, group, invented }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <GroupBadge group={group as ProductGroup} name="mark" />
          <span className="figure whitespace-nowrap">{code}</span>
          <span className="min-w-0 break-words">{name}</span>
          {invented && <DemoMark />}
        </li>
      ))}
    </ul>
  );
}

/** Who goes, the leader first. */
export function VisitTeam({ visit }: Pick<ShownVisit, 'visit'>) {
  const t = useT();
  if (visit.members.length === 0) return <p className="text-soft">{t('visit.one.noTeam')}</p>;
  return (
    <ul className="grid gap-1">
      {visit.members.map(({ accountId, name, title, capacity, lead }) => (
        <li key={accountId}>
          <b>{name}</b>
          <span className="cell-note">
            {[t(lead ? 'visit.one.lead' : 'visit.one.member'), t(`visit.capacity.${capacity}`), title]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
