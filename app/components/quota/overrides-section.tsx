import { formatDay } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { LinkButton } from '../ui/link';
import { Section } from '../ui/section';
import { StatusBadge } from '../ui/status-badge';
import { Table } from '../ui/table';

export type ShownOverride = {
  entryId: string;
  name: string;
  producer: string;
  officer: string;
  title: string;
  documentNumber: string;
  documentDate: string;
  reason: string;
  used: boolean;
};

type Props = { overrides: readonly ShownOverride[]; to: string | null };

/** Entries allowed beyond full quotas: by whom, by which document, why, and whether that was needed. */
export function OverridesSection({ overrides, to }: Props) {
  const t = useT();
  const act = to && <LinkButton to={to}>{t('quota.override.act')}</LinkButton>;
  return (
    <Section title={t('quota.override.list')} aside={act}>
      {overrides.length === 0 ? (
        <p className="muted">{t('quota.override.listNone')}</p>
      ) : (
        <Table
          caption={t('quota.override.list')}
          captionHidden
          rows={overrides}
          keyOf={(row) => row.entryId}
          columns={[
            { key: 'name', head: t('quota.override.entry'), title: true, cell: (row) => row.name },
            { key: 'producer', head: t('quota.producer'), cell: (row) => row.producer },
            {
              key: 'officer',
              head: t('quota.override.officer'),
              cell: (row) => `${row.officer}, ${row.title}`,
            },
            {
              key: 'document',
              head: t('quota.override.document'),
              cell: ({ documentNumber: number, documentDate }) =>
                t('quota.override.documentOf', { number, date: formatDay(documentDate) }),
            },
            { key: 'reason', head: t('quota.override.reason'), cell: (row) => row.reason },
            { key: 'state', head: t('quota.override.state'), cell: (row) => <Used used={row.used} /> },
          ]}
        />
      )}
    </Section>
  );
}

function Used({ used }: { used: boolean }) {
  const t = useT();
  return used ? (
    <StatusBadge tone="success" label={t('quota.override.usedUp')} />
  ) : (
    <StatusBadge tone="neutral" label={t('quota.override.unused')} />
  );
}
