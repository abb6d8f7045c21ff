import type { Listed } from '~/domain/listed';
import { useT } from '~/i18n/use-t';
import { DayHeader, type NamedRound } from '../board/day-header';
import { type ShownTablet, TabletsTable } from '../board/tablets-table';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { EmptyState } from '../ui/empty-state';
import { Form } from '../ui/form';
import { Pagination } from '../ui/pagination';
import { queryWith } from '../ui/query';
import { SearchField } from '../ui/search-field';

type Props = { round: NamedRound; mayAssist: boolean; tablets: Listed<ShownTablet>; search: string };

/** The tablets of a round, one of which can be withdrawn. */
export function TabletsPage({ round, mayAssist, tablets, search }: Props) {
  const t = useT();
  const { rows, total, page, pageSize, q } = tablets;
  const act = {
    head: t('juryDay.act'),
    cell: (tablet: ShownTablet) => !tablet.ended && <Withdrawal round={round} tablet={tablet} />,
  };
  return (
    <>
      <DayHeader round={round} title={t('board.tab.tablets')} lead={t('juryDay.tablets.lead')} />
      {(total > 0 || q !== '') && <SearchField label={t('juryDay.tablets.search')} defaultValue={q} />}
      {rows.length === 0 && q !== '' ? (
        <EmptyState title={t('juryDay.nothingFound')} />
      ) : (
        <TabletsTable tablets={rows} act={mayAssist ? act : undefined} />
      )}
      {rows.length > 0 && (
        <Pagination
          {...{ page, pageSize, total }}
          hrefOf={(number) => queryWith(search, { page: number === 1 ? null : number })}
        />
      )}
    </>
  );
}

function Withdrawal({ round, tablet }: { round: NamedRound; tablet: ShownTablet }) {
  const t = useT();
  const { id, name, juror, pending } = tablet;
  return (
    <Dialog
      trigger={t('juryDay.tablets.act')}
      look={{ variant: 'quiet', size: 'sm' }}
      title={t('juryDay.tablets.title', { name, juror })}
    >
      <p>{t('juryDay.tablets.text')}</p>
      {pending > 0 && (
        <p>
          <strong>{t('juryDay.tablets.unsent', { count: pending })}</strong>
        </p>
      )}
      <Form action={`/secretariat/rounds/${round.code}/tablets/${id}/withdrawal`}>
        <Button variant="danger">{t('juryDay.tablets.act')}</Button>
      </Form>
    </Dialog>
  );
}
