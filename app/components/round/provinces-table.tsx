import { useT } from '~/i18n/use-t';
import { Checkbox } from '../ui/checkbox';
import { Table } from '../ui/table';

export type Unit = { code: string; name: string; region: string };

type Props = {
  units: readonly Unit[];
  /** The place of the first row among all rows of the form. */
  from?: number;
  /** Codes of those taking part. */
  taking: ReadonlySet<string>;
};

/** One row a province of the code set: whether it takes part. */
export function ProvincesTable({ units, from = 0, taking }: Props) {
  const t = useT();
  return (
    <Table
      caption={t('organiser.provinces.caption')}
      captionHidden
      rows={units}
      keyOf={(unit) => unit.code}
      columns={[
        {
          key: 'name',
          head: t('organiser.provinces.name'),
          title: true,
          cell: (unit, place) => (
            <>
              <input type="hidden" name={`provinces[${from + place}].code`} value={unit.code} />
              <Checkbox
                label={unit.name}
                name={`provinces[${from + place}].taking`}
                defaultChecked={taking.has(unit.code)}
              />
            </>
          ),
        },
        {
          key: 'region',
          head: t('organiser.provinces.region'),
          hideOnPhone: true,
          cell: (unit) => t(`domain.region.${unit.region}`),
        },
      ]}
    />
  );
}
