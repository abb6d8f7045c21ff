import { fold } from '../fold';
import { type CertificateStatus, certificateStatuses } from './validity';

/** Searching a round's register: by state on the day asked and by words, with counts of what each state would leave. */

/** What can be searched: a line of the register in the state it has on that day. */
export type RegisterEntry = {
  code: string;
  number: string;
  product: string;
  producer: string;
  province: string;
  entryCode: string;
  status: CertificateStatus;
};

/** A choice; no state and no words narrow nothing. */
export type RegisterFilter = { q: string; status?: CertificateStatus };

const searchText = (row: RegisterEntry) => {
  const { number, product, producer, province, entryCode } = row;
  return ` ${fold([number, product, producer, province, entryCode].join(' '))}`;
};

/** The rows in which every word begins a word, or is the whole code; case and diacritics fold. */
function withWords<Row extends RegisterEntry>(rows: readonly Row[], q: string): readonly Row[] {
  const words = fold(q).split(' ').filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = searchText(row);
    return words.every((word) => text.includes(` ${word}`) || word === row.code);
  });
}

/** The rows that a filter leaves, in their order, and how many each state has among those with the words. */
export function filterRegister<Row extends RegisterEntry>(
  rows: readonly Row[],
  { q, status }: RegisterFilter,
): { rows: Row[]; counts: Record<CertificateStatus, number> } {
  const found = withWords(rows, q);
  const counts = Object.fromEntries(
    certificateStatuses.map((state) => [state, found.filter((row) => row.status === state).length]),
  ) as Record<CertificateStatus, number>;
  return { rows: found.filter((row) => status === undefined || row.status === status), counts };
}
