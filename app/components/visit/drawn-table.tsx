import type { ProductGroup } from '~/domain/round';
import { useT } from '~/i18n/use-t';
import { GroupBadge } from '../ui/group-badge';
import { Table } from '../ui/table';

type DrawnProducer = {
  facilityId: string;
  producer: string;
  address: string;
  entries: readonly { id: string; code: string; name: string; group: number }[];
};

export type DrawnProvince = {
  code: string;
  name: string;
  producers: number;
  open: number;
  drawn: readonly DrawnProducer[];
};

/** The producers drawn in a province, each to be kept or left out. */
export function DrawnTable({ province }: { province: DrawnProvince }) {
  const t = useT();
  const { name, open, producers, drawn } = province;
  const visited = producers - open;
  return (
    <section className="grid gap-2">
      <h3>{t('visit.proposal.province', { province: name, drawn: drawn.length, open })}</h3>
      {visited > 0 && <p className="text-soft">{t('visit.proposal.visited', { count: visited })}</p>}
      <Table
        caption={t('visit.proposal.caption', { province: name })}
        captionHidden
        rows={drawn}
        keyOf={(row) => row.facilityId}
        columns={[
          { key: 'keep', head: t('visit.proposal.keep'), cell: (row) => <Keep row={row} /> },
          {
            key: 'producer',
            head: t('visit.proposal.producer'),
            title: true,
            cell: (row) => (
              <>
                {row.producer}
                <span className="cell-note">{row.address}</span>
              </>
            ),
          },
          {
            key: 'entries',
            head: t('visit.proposal.entries'),
            cell: (row) => row.entries.map((entry) => <Entry key={entry.id} {...entry} />),
          },
        ]}
      />
    </section>
  );
}

function Keep({ row }: { row: DrawnProducer }) {
  const t = useT();
  return (
    <label className="choice">
      <input type="checkbox" name="producer" value={row.facilityId} defaultChecked />
      <span className="sr-only">{`${t('visit.proposal.keep')}: ${row.producer}`}</span>
    </label>
  );
}

function Entry({ code, name, group }: DrawnProducer['entries'][number]) {
  return (
    <span className="flex flex-wrap items-baseline gap-x-2">
      <GroupBadge group={group as ProductGroup} name="mark" />
      <span className="figure whitespace-nowrap">{code}</span>
      <span>{name}</span>
    </span>
  );
}
