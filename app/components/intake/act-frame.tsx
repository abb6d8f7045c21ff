import type { ReactNode } from 'react';
import { EntryMarks } from '../entry/entry-marks';
import type { ShownEntry } from '../entry/shown';
import { PageHeader } from '../ui/page-header';

export type ActOnEntry = { round: { code: string }; entry: ShownEntry };

type Props = ActOnEntry & { title: string; lead: string; children: ReactNode };

/** The page of one act on one file: it names the file and leads back to it. */
export function ActFrame({ round, entry, title, lead, children }: Props) {
  const list = `/secretariat/rounds/${round.code}`;
  return (
    <>
      <PageHeader
        title={title}
        lead={lead}
        crumbs={[
          { to: list, label: round.code },
          {
            to: `${list}/entries/${entry.id}`,
            label: entry.code ? `${entry.code} – ${entry.name}` : entry.name,
          },
        ]}
        marks={<EntryMarks entry={entry} />}
      />
      {children}
    </>
  );
}
