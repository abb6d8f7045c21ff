import { DateText } from '../ui/date-text';
import { EntryStatusBadge } from './entry-status-badge';
import type { ShownStep } from './shown';

/** How an entry came to its status: each step with its time, who took it, and why. */
export function EntryHistory({ steps }: { steps: readonly ShownStep[] }) {
  return (
    <ol className="grid gap-4">
      {steps.map((step) => (
        <li key={`${step.at}-${step.to}`} className="border-l-2 border-line pl-4">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <EntryStatusBadge status={step.to} />
            <DateText at={step.at} time />
            {step.by && <span className="text-soft">{step.by}</span>}
          </p>
          {step.reason && <p className="mt-1 whitespace-pre-line">{step.reason}</p>}
        </li>
      ))}
    </ol>
  );
}
