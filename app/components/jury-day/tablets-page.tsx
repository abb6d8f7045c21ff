import type { Listed } from '~/domain/listed';
import { useT } from '~/i18n/use-t';
import { DayHeader, type NamedRound } from '../board/day-header';
import { type ShownTablet, TabletsTable } from '../board/tablets-table';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { EmptyState } from '../ui/empty-state';
import { Form } from '../ui/form';
import { PagedListing } from '../ui/paged-listing';
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
      <PagedListing
        {...{ page, pageSize, total, search }}
        rows={rows.length}
        empty={q === '' ? <TabletsTable tablets={[]} /> : <EmptyState title={t('juryDay.nothingFound')} />}
      >
        <TabletsTable tablets={rows} act={mayAssist ? act : undefined} />
      </PagedListing>
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
