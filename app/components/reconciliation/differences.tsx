import { atIntake } from '~/domain/entry';
import type { NamedEntry } from '~/domain/reconciliation';
import type { Difference } from '~/domain/reconciliation-differences';
import { useT } from '~/i18n/use-t';
import { Callout } from '../ui/callout';
import { Link } from '../ui/link';
import { Section } from '../ui/section';

export type ShownDifference = Difference & { provinceName: string | null };

/** What the reader may open of an entry: its file with the support team, its line of the tally. */
export type Opens = { file: boolean; tally: boolean };

type Props = { roundCode: string; differences: readonly ShownDifference[]; opens: Opens };

/** Where the records of a round disagree, each with the entries it concerns. */
export function Differences({ roundCode, differences, opens }: Props) {
  const t = useT();
  return (
    <Section title={t('reconciliation.differences')}>
      <div className="grid gap-3">
        {differences.map((difference) => (
          <OneDifference key={keyOf(difference)} {...{ roundCode, difference, opens }} />
        ))}
      </div>
    </Section>
  );
}

function keyOf(difference: ShownDifference): string {
  const of = difference.kind === 'stageSkipped' ? difference.stage : difference.provinceName;
  return `${difference.kind} ${of}`;
}

type OneProps = { roundCode: string; difference: ShownDifference; opens: Opens };

function OneDifference({ roundCode, difference, opens }: OneProps) {
  const t = useT();
  return (
    <Callout tone="warning" title={t(`reconciliation.difference.${difference.kind}`, factsOf(difference, t))}>
      <ul className="list-disc ps-5">
        {difference.entries.map((entry) => (
          <li key={entry.id}>
            <Named entry={entry} to={addressOf(roundCode, entry, opens)} />
          </li>
        ))}
      </ul>
    </Callout>
  );
}

function factsOf(difference: ShownDifference, t: (key: string) => string): Record<string, string | number> {
  if (difference.kind === 'stageSkipped') {
    return { stage: t(`reconciliation.stage.${difference.stage}`) };
  }
  if (difference.kind !== 'placesDiffer') return {};
  const { counter, held, provinceName } = difference;
  return { counter, held, province: provinceName ?? '' };
}

function addressOf(roundCode: string, entry: NamedEntry, opens: Opens): string | undefined {
  if (opens.file && atIntake.includes(entry.status)) {
    return `/secretariat/rounds/${roundCode}/entries/${entry.id}`;
  }
  return opens.tally && entry.code
    ? `/organiser/rounds/${roundCode}/tally?q=${encodeURIComponent(entry.code)}`
    : undefined;
}

function Named({ entry, to }: { entry: NamedEntry; to: string | undefined }) {
  const t = useT();
  const name = entry.code ? `${entry.code} – ${entry.name}` : entry.name;
  return (
    <>
      {to ? <Link to={to}>{name}</Link> : name} ({t(`domain.entryStatus.${entry.status}`)})
    </>
  );
}
