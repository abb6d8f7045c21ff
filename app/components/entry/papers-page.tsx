import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { Form } from '../ui/form';
import { Section } from '../ui/section';
import { AddPaper, type PaperAnswer } from './add-paper';
import { EntryFrame } from './entry-frame';
import { PapersTable } from './papers-table';
import type { ShownEntry, ShownPaper } from './shown';

type Props = { entry: ShownEntry; can: { edit: boolean }; answer: PaperAnswer };

/** The papers of an entry: those it has, and one more. */
export function PapersPage({ entry, can, answer }: Props) {
  const t = useT();
  const removal = (paper: ShownPaper) => (
    <Form action={`/producer/entries/${entry.id}/papers/${paper.id}/removal`}>
      <Button
        variant="quiet"
        size="sm"
        icon="trash"
        aria-label={t('producer.papers.removeNamed', { number: paper.number })}
      >
        {t('producer.papers.remove')}
      </Button>
    </Form>
  );
  return (
    <EntryFrame entry={entry} can={can} writes>
      <p className="mb-4 max-w-[46rem] text-soft">{t('producer.papers.lead')}</p>
      <PapersTable
        papers={entry.papers}
        actOf={can.edit ? removal : undefined}
        emptyText={can.edit ? t('producer.papers.noneText') : undefined}
      />
      {can.edit && (
        <Section title={t('producer.papers.add')}>
          <AddPaper answer={answer} />
        </Section>
      )}
    </EntryFrame>
  );
}
