import type { Limit } from '~/domain/quota/limit';
import { useT } from '~/i18n/use-t';
import { Details } from '../ui/details';
import { Table } from '../ui/table';
import { LimitField } from './limit-field';
import { LimitUse } from './limit-use';
import type { LimitTable } from './province-limits';

export type ShownProducer = { facilityId: string; name: string; limit: Limit };

type Props = Pick<LimitTable, 'values' | 'faults'> & { producers: readonly ShownProducer[] };

/** The numbers that hold for every producer, and how those who have sent something use them. */
export function ProducerLimits({ values, faults, producers }: Props) {
  const t = useT();
  const shared = { of: 'producer', on: t('quota.producer'), values: values.producer, faults, shown: true };
  return (
    <>
      <div className="flex flex-wrap gap-4">
        <LimitField bound="maximum" {...shared} />
        <LimitField bound="minimum" {...shared} />
      </div>
      {producers.length === 0 ? (
        <p className="muted">{t('quota.producersNone')}</p>
      ) : (
        <Details summary={t('quota.producersMore', { count: producers.length })}>
          <Table
            caption={t('quota.scope.PRODUCER.caption')}
            captionHidden
            rows={producers}
            keyOf={(row) => row.facilityId}
            columns={[
              { key: 'name', head: t('quota.producer'), title: true, cell: (row) => row.name },
              { key: 'use', head: t('quota.use'), cell: (row) => <LimitUse limit={row.limit} /> },
            ]}
          />
        </Details>
      )}
    </>
  );
}
