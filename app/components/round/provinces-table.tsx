import { useT } from '~/i18n/use-t';
import { Checkbox } from '../ui/checkbox';
import { NumberField } from '../ui/number-field';
import { Table } from '../ui/table';

export type Unit = { code: string; name: string; region: string };

export type InRound = { code: string; quota: number | null; enforced: boolean; forwarded: number };

/** What was typed in a row before a refusal. */
export type Typed = { taking?: string; quota?: string; enforced?: string };

type Props = {
  units: readonly Unit[];
  /** The place of the first row among all rows of the form. */
  from?: number;
  provinces: readonly InRound[];
  typed?: readonly (Typed | undefined)[];
  /** Faults by the name of their field. */
  faults: Record<string, string[]>;
};

/** One row a province of the code set: whether it takes part, its quota, whether that is enforced. */
export function ProvincesTable({ units, from = 0, provinces, typed, faults }: Props) {
  const t = useT();
  const rows = units.map((unit, place) => ({
    ...unit,
    ...shownOf(
      provinces.find(({ code }) => code === unit.code),
      typed && (typed[from + place] ?? {}),
    ),
    field: (name: string) => `provinces[${from + place}].${name}`,
  }));
  return (
    <Table
      caption={t('organiser.provinces.caption')}
      captionHidden
      rows={rows}
      keyOf={(row) => row.code}
      columns={[
        {
          key: 'name',
          head: t('organiser.provinces.name'),
          title: true,
          cell: (row) => (
            <>
              <input type="hidden" name={row.field('code')} value={row.code} />
              <Checkbox label={row.name} name={row.field('taking')} defaultChecked={row.taking} />
            </>
          ),
        },
        {
          key: 'region',
          head: t('organiser.provinces.region'),
          hideOnPhone: true,
          cell: (row) => t(`domain.region.${row.region}`),
        },
        {
          key: 'quota',
          head: t('organiser.provinces.quota'),
          cell: (row) => (
            <NumberField
              label={`${t('organiser.provinces.quota')}: ${row.name}`}
              labelHidden
              name={row.field('quota')}
              defaultValue={row.quota}
              placeholder={t('organiser.provinces.noLimit')}
              errors={faults[row.field('quota')]}
              whole
            />
          ),
        },
        {
          key: 'enforced',
          head: t('organiser.provinces.enforced'),
          cell: (row) => (
            <Checkbox
              label={<span className="sr-only">{`${t('organiser.provinces.enforced')}: ${row.name}`}</span>}
              name={row.field('enforced')}
              defaultChecked={row.enforced}
            />
          ),
        },
        {
          key: 'forwarded',
          head: t('organiser.provinces.forwarded'),
          numeric: true,
          cell: (row) => row.forwarded,
        },
      ]}
    />
  );
}

function shownOf(stored: InRound | undefined, typed: Typed | undefined) {
  const forwarded = stored?.forwarded ?? 0;
  if (typed) {
    return {
      taking: typed.taking === 'on',
      quota: typed.quota ?? '',
      enforced: typed.enforced === 'on',
      forwarded,
    };
  }
  const quota = stored?.quota == null ? '' : String(stored.quota);
  return { taking: stored !== undefined, quota, enforced: stored?.enforced ?? true, forwarded };
}
