import type { ReactNode } from 'react';
import type { Tone } from './tone';

/** A short word on a tint: a count, a label without a state. For states take StatusBadge. */
export function Badge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`badge tone-${tone}`}>{children}</span>;
}
