import { useT } from '~/i18n/use-t';
import { DemoMark } from '../ui/demo-mark';
import { LinkButton } from '../ui/link';
import { type Column, Table } from '../ui/table';

export type EditionRow = {
  id: string;
  year: number;
  level: string;
  ordinal: number;
  organiserName: string;
  demo: boolean;
  roundCodes: readonly string[];
};

type Props = { editions: readonly EditionRow[]; mayManage: boolean };

/** One row an edition: year and level, organiser, its rounds, and the way to its names. */
export function EditionsTable({ editions, mayManage }: Props) {
  const t = useT();
  const edit: Column<EditionRow> = {
    key: 'edit',
    head: t('organiser.editions.act'),
    cell: (edition) => (
      <div className="row-acts">
        <LinkButton
          to={`/organiser/editions/${edition.id}`}
          size="sm"
          icon="edit"
          aria-label={`${t('organiser.editions.edit')}: ${edition.year}, ${t(`domain.level.${edition.level}`)}`}
        >
          {t('organiser.editions.edit')}
        </LinkButton>
      </div>
    ),
  };
  return (
    <Table
      caption={t('organiser.editions.caption')}
      captionHidden
      rows={editions}
      keyOf={(edition) => edition.id}
      columns={[
        {
          key: 'year',
          head: t('organiser.editions.year'),
          title: true,
          cell: (edition) => <Name {...edition} />,
        },
        {
          key: 'ordinal',
          head: t('organiser.editions.ordinal'),
          numeric: true,
          cell: ({ ordinal }) => ordinal,
        },
        {
          key: 'organiser',
          head: t('organiser.editions.organiser'),
          cell: (edition) => edition.organiserName,
        },
        {
          key: 'rounds',
          head: t('organiser.editions.rounds'),
          cell: (edition) => <Rounds codes={edition.roundCodes} />,
        },
        ...(mayManage ? [edit] : []),
      ]}
    />
  );
}

function Name({ year, level, demo }: EditionRow) {
  const t = useT();
  return (
    <span className="acts">
      {year} · {t(`domain.level.${level}`)}
      {demo && <DemoMark />}
    </span>
  );
}

function Rounds({ codes }: { codes: readonly string[] }) {
  return (
    <ul className="row-acts">
      {codes.map((code) => (
        <li key={code}>
          <LinkButton to={`/organiser/rounds/${code}`} size="sm">
            {code}
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}
