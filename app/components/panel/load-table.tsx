import { Fragment } from 'react';
import { useT } from '~/i18n/use-t';
import { Details } from '../ui/details';
import { EmptyState } from '../ui/empty-state';
import { NumberText } from '../ui/number-text';
import { type Column, Table } from '../ui/table';
import { shortCode } from './short-code';

export type Load = {
  code: string;
  name: string;
  most: number | null;
  byGroup: Record<number, number>;
  total: number;
};

type Props = {
  loads: readonly Load[];
  /** Codes of the entries of each juror, where they are to be seen. */
  entries?: ReadonlyMap<string, readonly string[]>;
};

/** How many entries each juror scores, by product group. */
export function LoadTable({ loads, entries }: Props) {
  const t = useT();
  const groups = [1, 2, 3, 4].filter((group) => loads.some(({ byGroup }) => byGroup[group]));
  if (groups.length === 0) return <EmptyState title={t('panel.load.none')} />;
  const columns: Column<Load>[] = [
    {
      key: 'juror',
      head: t('panel.load.juror'),
      title: true,
      cell: ({ code, name }) => `${code} · ${name}`,
    },
    ...groups.map((group) => ({
      key: `group${group}`,
      head: t('panel.load.group', { group }),
      numeric: true,
      cell: ({ byGroup }: Load) => <NumberText value={byGroup[group] ?? 0} />,
    })),
    {
      key: 'total',
      head: t('panel.load.total'),
      numeric: true,
      cell: ({ total }) => <NumberText value={total} />,
    },
  ];
  if (loads.some(({ most }) => most !== null)) columns.push(wished(t('panel.load.most')));
  if (entries) columns.push({ key: 'entries', head: t('panel.load.entries'), cell: named(entries) });
  return (
    <Table
      caption={t('panel.load.caption')}
      captionHidden
      rows={loads}
      keyOf={({ code }) => code}
      columns={columns}
    />
  );
}

const wished = (head: string): Column<Load> => ({
  key: 'most',
  head,
  numeric: true,
  cell: ({ most }) => (most === null ? '–' : <NumberText value={most} />),
});

const named = (entries: ReadonlyMap<string, readonly string[]>) => (load: Load) => (
  <Entries codes={entries.get(load.code) ?? []} />
);

function Entries({ codes }: { codes: readonly string[] }) {
  const t = useT();
  if (codes.length === 0) return <>–</>;
  return (
    <Details summary={t('panel.load.entriesCount', { count: codes.length })}>
      <span className="figure">
        {codes.map((code) => (
          <Fragment key={code}>
            <span className="whitespace-nowrap">{shortCode(code)}</span>{' '}
          </Fragment>
        ))}
      </span>
    </Details>
  );
}
