import { useT } from '~/i18n/use-t';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { type EditionRow, EditionsTable } from './editions-table';

type Props = { editions: readonly EditionRow[]; mayManage: boolean };

/** All editions with their rounds, newest first. */
export function EditionsPage({ editions, mayManage }: Props) {
  const t = useT();
  const open = mayManage && (
    <LinkButton to="/organiser/editions/new" variant="primary" icon="plus">
      {t('organiser.editions.open')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('organiser.editions.title')}
        lead={t('organiser.editions.lead')}
        crumbs={[{ to: '/organiser', label: t('organiser.home.title') }]}
        acts={editions.length > 0 && open}
      />
      {editions.length === 0 ? (
        <EmptyState title={t('organiser.editions.empty')} act={open} />
      ) : (
        <EditionsTable {...{ editions, mayManage }} />
      )}
    </>
  );
}
