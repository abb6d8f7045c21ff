import type { IgnoredSheet } from '~/domain/result';
import { useT } from '~/i18n/use-t';
import { Table } from '../ui/table';

/** Signed sheets that count nowhere, each with its reason. */
export function IgnoredSheets({ sheets }: { sheets: readonly IgnoredSheet[] }) {
  const t = useT();
  return (
    <Table
      caption={t('tally.page.ignoredCaption')}
      captionHidden
      dense
      rows={sheets}
      keyOf={(sheet) => `${sheet.juror} ${sheet.entry} ${sheet.pass}`}
      columns={[
        { key: 'entry', head: t('tally.page.code'), title: true, cell: (sheet) => sheet.entry },
        { key: 'juror', head: t('tally.page.juror'), cell: (sheet) => sheet.juror },
        {
          key: 'reason',
          head: t('tally.page.reason'),
          cell: (sheet) => t(`tally.page.reasons.${sheet.reason}`),
        },
      ]}
    />
  );
}
