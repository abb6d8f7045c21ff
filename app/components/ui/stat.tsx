import type { ReactNode } from 'react';
import { Link } from './link';

type Props = {
  /** What is counted. */
  label: string;
  value: ReactNode;
  /** What the figure stands against: a total, a maximum ("/ 100"), a deadline. */
  note?: ReactNode;
  to?: string;
};

/** One figure that matters. Lay several in a `StatRow`. */
export function Stat({ label, value, note, to }: Props) {
  return (
    <div className="stat">
      <dt>{to ? <Link to={to}>{label}</Link> : label}</dt>
      <dd>
        <span className="stat-value">{value}</span>
        {note && <span className="stat-note">{note}</span>}
      </dd>
    </div>
  );
}

/** Figures side by side; on a phone two in a row. */
export function StatRow({ children }: { children: ReactNode }) {
  return <dl className="stat-row">{children}</dl>;
}
