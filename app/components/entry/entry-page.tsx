import type { EligibilityCheck } from '~/domain/eligibility/check';
import { canMove } from '~/domain/entry';
import { useT } from '~/i18n/use-t';
import { RoundPhases } from '../round/round-phases';
import { Card } from '../ui/card';
import { LinkButton } from '../ui/link';
import { Section } from '../ui/section';
import { EntryFacts } from './entry-facts';
import { EntryFrame } from './entry-frame';
import { EntryHistory } from './entry-history';
import { EntryPhotos } from './entry-photos';
import { EntryTexts } from './entry-texts';
import { ExtensionNotice } from './extension-notice';
import { PapersTable } from './papers-table';
import type { ShownEntry, ShownRound, ShownStep } from './shown';
import { SubmitCard } from './submit-card';

type Props = {
  entry: ShownEntry;
  round: ShownRound;
  provinceName: string;
  steps: readonly ShownStep[];
  checks: readonly EligibilityCheck[];
  can: { edit: boolean; submit: boolean; withdraw: boolean };
};

/** One's own entry: the file, its check before sending, its way, and what can be done. */
export function EntryPage({ entry, round, provinceName, steps, checks, can }: Props) {
  const t = useT();
  const sends = canMove(entry.status, 'submit') === true;
  return (
    <EntryFrame entry={entry} can={can}>
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <aside className="grid gap-4 lg:order-2">
          {sends && <SubmitCard {...{ entry, round, checks, can }} />}
          <Card title={t('producer.entry.history')}>
            <EntryHistory steps={steps} />
          </Card>
          {can.withdraw && (
            <div>
              <LinkButton to={`/producer/entries/${entry.id}/withdrawal`} variant="quiet">
                {t('producer.entry.withdraw')}
              </LinkButton>
            </div>
          )}
        </aside>
        <div className="min-w-0">
          <RoundPhases name={round.name} phase={round.phase} calendar={round.calendar} now={round.now} />
          <ExtensionNotice extensions={round.extensions} />
          <EntryFile {...{ entry, round, provinceName }} />
        </div>
      </div>
    </EntryFrame>
  );
}

/** The whole file to read: facts, photos, description, papers. */
export function EntryFile({ entry, round, provinceName }: Pick<Props, 'entry' | 'round' | 'provinceName'>) {
  const t = useT();
  return (
    <>
      <Section title={t('producer.entry.facts')}>
        <EntryFacts {...{ entry, round, provinceName }} />
      </Section>
      <Section title={t('producer.sections.photos')}>
        <EntryPhotos name={entry.name} photos={entry.photos} />
      </Section>
      <Section title={t('producer.sections.description')}>
        <EntryTexts sections={entry.sections} />
      </Section>
      <Section title={t('producer.sections.papers')}>
        <PapersTable papers={entry.papers} />
      </Section>
    </>
  );
}
