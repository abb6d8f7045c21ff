import { useT } from '~/i18n/use-t';
import { Table } from '../ui/table';
import { LimitField } from './limit-field';
import { LimitUse } from './limit-use';
import type { QuotaValues, ShownProvince } from './quota-values';

export type LimitTable = {
  provinces: readonly ShownProvince[];
  values: QuotaValues;
  faults: Record<string, string[]>;
};

/** A row a province: its maximum, its minimum, and how they are used. */
export function ProvinceLimits({ provinces, values, faults }: LimitTable) {
  const t = useT();
  const field = (bound: 'maximum' | 'minimum') => ({
    key: bound,
    head: t(`quota.${bound}`),
    cell: ({ name }: ShownProvince, place: number) => (
      <LimitField
        of={`provinces[${place}].bounds`}
        on={name}
        values={values.provinces?.[place]?.bounds}
        {...{ bound, faults }}
      />
    ),
  });
  return (
    <Table
      caption={t('quota.scope.PROVINCE.caption')}
      captionHidden
      rows={provinces}
      keyOf={(row) => row.province}
      columns={[
        {
          key: 'name',
          head: t('quota.name'),
          title: true,
          cell: (row, place) => (
            <>
              <input type="hidden" name={`provinces[${place}].province`} value={row.province} />
              {row.name}
            </>
          ),
        },
        field('maximum'),
        field('minimum'),
        { key: 'use', head: t('quota.use'), cell: (row) => <LimitUse limit={row.limit} /> },
      ]}
    />
  );
}
