import { formatDay } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { DateText } from '../ui/date-text';
import { Section } from '../ui/section';
import { Table } from '../ui/table';

export type JuryChange = {
  id: string;
  kind: 'REPLACED' | 'SHEETS_SET_ASIDE';
  code: string;
  name: string;
  successor: { code: string; name: string } | null;
  decision: { number: string; date: string; reason: string };
  at: string;
};

/** What decisions have changed in the jury, newest first. */
export function JuryChanges({ changes }: { changes: readonly JuryChange[] }) {
  const t = useT();
  if (changes.length === 0) return null;
  return (
    <Section title={t('panel.changes.title')}>
      <Table
        caption={t('panel.changes.caption')}
        captionHidden
        rows={changes}
        keyOf={({ id }) => id}
        columns={[
          { key: 'what', head: t('panel.changes.what'), title: true, cell: (change) => <What {...change} /> },
          {
            key: 'decision',
            head: t('panel.changes.decision'),
            cell: ({ decision: { number, date } }) =>
              t('panel.changes.decisionText', { number, date: formatDay(date) }),
          },
          { key: 'reason', head: t('panel.changes.reason'), cell: ({ decision }) => decision.reason },
          {
            key: 'at',
            head: t('panel.changes.at'),
            nowrap: true,
            cell: ({ at }) => <DateText at={at} time />,
          },
        ]}
      />
    </Section>
  );
}

function What({ kind, code, name, successor }: JuryChange) {
  const t = useT();
  const who = (juror: { code: string; name: string }) => `${juror.code} · ${juror.name}`;
  const came = successor ? t('panel.changes.by', { successor: who(successor) }) : t('panel.changes.nobody');
  return (
    <>
      {t(`panel.changes.${kind}`, { juror: who({ code, name }) })}
      {kind === 'REPLACED' && <span className="cell-note">{came}</span>}
    </>
  );
}
