import { useT } from '~/i18n/use-t';
import { Link } from '../ui/link';
import { Table } from '../ui/table';
import { useRoundName } from './round-name';

/** A round and the addresses of its open files, null where there is none. */
export type OpenRoundFiles = {
  code: string;
  name: string;
  nameEn: string;
  phase: string;
  list: string | null;
  results: string | null;
  bundle: string | null;
};

/** The open files of each round. */
export function OpenRoundTable({ rounds }: { rounds: readonly OpenRoundFiles[] }) {
  const t = useT();
  const nameOf = useRoundName();
  return (
    <Table
      caption={t('publicPages.open.roundsNow')}
      captionHidden
      rows={rounds}
      keyOf={(round) => round.code}
      columns={[
        { key: 'round', head: t('publicPages.index.round'), title: true, cell: nameOf },
        {
          key: 'phase',
          head: t('publicPages.open.phase'),
          cell: (round) => t(`domain.phase.${round.phase}`),
        },
        { key: 'files', head: t('publicPages.open.files'), cell: (round) => <Files round={round} /> },
      ]}
    />
  );
}

function Files({ round }: { round: OpenRoundFiles }) {
  const files = (['list', 'results', 'bundle'] as const).filter((file) => round[file] !== null);
  if (files.length === 0) return <>–</>;
  return (
    <span className="row-acts">
      {files.map((file) => (
        <Link key={file} to={`/api/open/rounds/${round.code}/${file}.json`} document>
          {`${file}.json`}
        </Link>
      ))}
    </span>
  );
}
