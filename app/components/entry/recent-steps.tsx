import type { EntryStatus } from '~/domain/entry';
import { DateText } from '../ui/date-text';
import { Link } from '../ui/link';
import { EntryStatusBadge } from './entry-status-badge';

export type RecentStep = { to: EntryStatus; at: string; entryId: string; name: string; roundCode: string };

type Props = { steps: readonly RecentStep[]; none: string; hrefOf: (step: RecentStep) => string };

/** What a person did last to entries. */
export function RecentSteps({ steps, none, hrefOf }: Props) {
  if (steps.length === 0) return <p className="text-soft">{none}</p>;
  return (
    <ul className="grid gap-3">
      {steps.map((step) => (
        <li key={`${step.at}-${step.entryId}-${step.to}`} className="grid gap-1">
          <Link to={hrefOf(step)}>{step.name}</Link>
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
            <EntryStatusBadge status={step.to} />
            <DateText at={step.at} time />
          </span>
        </li>
      ))}
    </ul>
  );
}
