import { useT } from '~/i18n/use-t';
import { DateText, DayText } from '../ui/date-text';
import { Table } from '../ui/table';

/** A decision on a certificate as it was entered. */
export type Decision = {
  id: string;
  act: string;
  at: string;
  by: string | null;
  decisionNumber: string;
  decisionDate: string;
  reason: string;
  cause: string | null;
};

/** What was decided about a certificate since it was issued, the last decision on top. */
export function DecisionTable({ decisions }: { decisions: readonly Decision[] }) {
  const t = useT();
  const head = (key: string) => t(`certificate.page.${key}`);
  if (decisions.length === 0) return <p className="text-soft">{head('decidedNone')}</p>;
  return (
    <Table
      caption={head('decided')}
      captionHidden
      rows={decisions}
      keyOf={(row) => row.id}
      columns={[
        { key: 'act', head: head('act'), title: true, cell: (row) => t(`organiser.did.${row.act}`) },
        { key: 'decision', head: head('decision'), cell: (row) => row.decisionNumber },
        { key: 'day', head: head('day'), cell: (row) => <DayText day={row.decisionDate} /> },
        { key: 'reason', head: head('reason'), cell: (row) => <Reason row={row} /> },
        { key: 'entered', head: head('entered'), cell: (row) => <Entered row={row} /> },
      ]}
    />
  );
}

function Reason({ row }: { row: Decision }) {
  const t = useT();
  return (
    <span>
      {row.reason}
      {row.cause && <span className="cell-note">{t(`certificate.cause.${row.cause}`)}</span>}
    </span>
  );
}

function Entered({ row }: { row: Decision }) {
  return (
    <span>
      <DateText at={row.at} time />
      {row.by && <span className="cell-note">{row.by}</span>}
    </span>
  );
}
