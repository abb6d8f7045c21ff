import type { Column } from '../ui/table';

type Placed = { juror: string; person?: string; entry: string | null; product: string | null };

/** The two columns that most lists of the day begin with: whose, and of which entry. */
export function placeColumns<Row extends Placed>(heads: { juror: string; entry: string }): Column<Row>[] {
  return [
    {
      key: 'juror',
      head: heads.juror,
      title: true,
      cell: ({ juror, person }) => (person ? `${juror} · ${person}` : juror),
    },
    {
      key: 'entry',
      head: heads.entry,
      cell: ({ entry, product }) =>
        entry ? (
          <>
            <span className="figure whitespace-nowrap">{entry}</span> {product}
          </>
        ) : (
          '–'
        ),
    },
  ];
}
