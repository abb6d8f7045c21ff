import { useT } from '~/i18n/use-t';
import type { Answer } from '../account/answer';
import { DayHeader, type NamedRound } from '../board/day-header';
import { DateText } from '../ui/date-text';
import { DescriptionList } from '../ui/description-list';
import type { ApartOperation } from './apart-page';
import { OneTextForm } from './one-text-form';
import { Said, useCellName } from './said';

type Props = { round: NamedRound; operation: ApartOperation; answer: Answer };

/** One kept operation: what it said, why it is kept, and a note of whoever has seen it. */
export function ApartOperationPage({ round, operation, answer }: Props) {
  const t = useT();
  const cell = useCellName();
  const { juror, person, entry, product, criterion, reason, at, device, seenAt, note } = operation;
  return (
    <>
      <DayHeader round={round} title={t('juryDay.apart.title')} lead={t('juryDay.apart.lead')} />
      <DescriptionList
        facts={[
          { term: t('board.juror'), value: `${juror} · ${person}` },
          { term: t('board.product'), value: `${entry} ${product}` },
          { term: t('juryDay.apart.cell'), value: cell(criterion) },
          { term: t('juryDay.apart.said'), value: <Said {...operation} /> },
          { term: t('juryDay.apart.why'), value: t(`juryDay.apart.reasons.${reason}`) },
          { term: t('board.tablet.name'), value: device },
          { term: t('juryDay.apart.at'), value: <DateText at={at} time /> },
          seenAt !== null && { term: t('juryDay.apart.seen'), value: note },
        ]}
      />
      {seenAt === null && (
        <OneTextForm
          answer={answer}
          name="note"
          label={t('juryDay.apart.note')}
          hint={t('juryDay.apart.hint')}
          maxLength={1000}
          act={t('juryDay.apart.act')}
          back={`/secretariat/rounds/${round.code}/apart`}
        />
      )}
    </>
  );
}
