import { formatDateTime } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';
import { QuotaLines } from '../quota/quota-lines';
import type { ShownLimit } from '../quota/shown-limit';
import { Callout } from '../ui/callout';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link';
import { Listing } from '../ui/listing';
import { PageHeader } from '../ui/page-header';
import { EntryFilters, type Search } from './entry-filters';
import { EntryTable, type ListedEntry } from './entry-table';
import { ExtensionNotice } from './extension-notice';
import { LetterLine } from './letter-line';
import { EntryPages } from './own-entries-page';
import type { ShownPart } from './part';
import { roundName, type ShownRound } from './shown';

type Props = {
  round: ShownRound;
  parts: readonly ShownPart[];
  limits: readonly ShownLimit[];
  rows: readonly ListedEntry[];
  total: number;
  pageSize: number;
  byStatus: Parameters<typeof EntryFilters>[0]['byStatus'];
  search: Search;
  open: boolean;
  /** Whether dossiers on paper are still recorded. */
  paper: boolean;
};

/** The files of the province in a round, with its quotas and letter. */
export function ProvinceListPage(props: Props) {
  const { round, parts, limits, rows, total, pageSize, byStatus, search, open, paper } = props;
  const t = useT();
  const own = `/province/rounds/${round.code}`;
  const filtered = search.q !== '' || search.status !== null || search.group !== null;
  const deadline = formatDateTime(round.calendar.forwardingClosesAt);
  return (
    <>
      <PageHeader
        title={roundName(round, useLocale())}
        lead={t(open ? 'province.list.deadline' : 'province.list.closed', { deadline })}
        crumbs={[{ to: '/province', label: t('province.home.title') }]}
        acts={
          <>
            {paper && <LinkButton to={`${own}/paper`}>{t('calendar.paper.act')}</LinkButton>}
            <LinkButton to={`${own}/summary`}>{t('province.list.summary')}</LinkButton>
          </>
        }
      />
      <div className="mb-6 grid max-w-[40rem] gap-4">
        <QuotaLines limits={limits} />
        {parts.map((part) => (
          <LetterLine key={part.name} part={part} roundCode={round.code} />
        ))}
      </div>
      <ExtensionNotice extensions={round.extensions} />
      {!open && <Callout>{t('province.list.closed')}</Callout>}
      <EntryFilters {...{ search, byStatus, own }} />
      <Listing rows={rows.length}>
        {rows.length > 0 ? (
          <EntryTable
            caption={t('province.list.lead')}
            rows={rows}
            hrefOf={(row) => `${own}/entries/${row.id}`}
            over="round"
          />
        ) : (
          <EmptyState
            title={t(filtered ? 'producer.entries.noneFound' : 'province.list.none')}
            text={t(filtered ? 'producer.entries.noneFoundText' : 'province.list.noneText')}
          />
        )}
      </Listing>
      <EntryPages {...{ search, total, pageSize }} />
    </>
  );
}
