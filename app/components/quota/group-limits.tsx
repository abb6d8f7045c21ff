import { productGroups } from '~/domain/round';
import { useT } from '~/i18n/use-t';
import { Details } from '../ui/details';
import { Table } from '../ui/table';
import { LimitField } from './limit-field';
import { LimitUse } from './limit-use';
import type { LimitTable } from './province-limits';
import type { ShownProvince } from './quota-values';

/** A row a province, a column a product group, each with its numbers and its use. */
export function GroupLimits({ provinces, values, faults }: LimitTable) {
  const t = useT();
  const set = provinces
    .flatMap((row) => row.groups)
    .filter(({ maximum, minimum }) => maximum !== null || minimum !== null).length;
  const faulty = Object.keys(faults).some((name) => name.includes('.groups['));
  const columns = productGroups.map((group, index) => ({
    key: String(group),
    head: t('quota.group', { group }),
    cell: (row: ShownProvince, place: number) => {
      const of = `provinces[${place}].groups[${index}]`;
      const shared = { of, faults, values: values.provinces?.[place]?.groups?.[index], shown: true };
      const on = t('quota.groupOf', { name: row.name, group });
      const limit = row.groups[index];
      return (
        <fieldset className="grid min-w-0 gap-2">
          <legend className="sr-only">{on}</legend>
          <LimitField bound="maximum" {...shared} on={on} />
          <LimitField bound="minimum" {...shared} on={on} />
          {limit && (
            <div className="flex flex-wrap gap-x-2 text-sm">
              <span className="muted">{t('quota.use')}</span>
              <LimitUse limit={limit} />
            </div>
          )}
        </fieldset>
      );
    },
  }));
  const name = { key: 'name', head: t('quota.name'), title: true, cell: (row: ShownProvince) => row.name };
  return (
    <Details summary={t('quota.groupTable', { count: set })} open={faulty}>
      <Table
        caption={t('quota.scope.GROUP.caption')}
        captionHidden
        rows={provinces}
        keyOf={(row) => row.province}
        columns={[name, ...columns]}
      />
    </Details>
  );
}
