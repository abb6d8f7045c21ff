import { useT } from '~/i18n/use-t';
import type { Answer } from '../account/answer';
import { DayHeader, type NamedRound } from '../board/day-header';
import { DescriptionList } from '../ui/description-list';
import { OneTextForm } from './one-text-form';
import type { Recusal } from './recusals-page';

type Props = { round: NamedRound; recusal: Recusal; answer: Answer };

/** Undoes a juror's step aside. */
export function RecusalUndoingPage({ round, recusal, answer }: Props) {
  const t = useT();
  const { juror, person, entry, product, reason } = recusal;
  return (
    <>
      <DayHeader round={round} title={t('juryDay.recusal.title')} />
      <DescriptionList
        facts={[
          { term: t('board.juror'), value: `${juror} · ${person}` },
          { term: t('board.product'), value: `${entry} ${product}` },
          { term: t('juryDay.recusal.said'), value: reason },
        ]}
      />
      <OneTextForm
        answer={answer}
        name="reason"
        label={t('juryDay.recusal.reason')}
        hint={t('juryDay.recusal.hint')}
        maxLength={1000}
        act={t('juryDay.recusal.act')}
        look={{ variant: 'danger' }}
        back={`/secretariat/rounds/${round.code}/recusals`}
        foot={t('juryDay.recusal.foot')}
      />
    </>
  );
}
