import { useT } from '~/i18n/use-t';
import type { Answer } from '../account/answer';
import { DayHeader, type NamedRound } from '../board/day-header';
import { DateText } from '../ui/date-text';
import { DescriptionList } from '../ui/description-list';
import { PointsText } from '../ui/number-text';
import { OneTextForm } from './one-text-form';

type Props = {
  round: NamedRound;
  sheet: { juror: string; entry: string; product: string; total: number; signedAt: string };
  answer: Answer;
};

/** Asks for a signed sheet to be reopened. */
export function ReopeningPage({ round, sheet, answer }: Props) {
  const t = useT();
  const { juror, entry, product, total, signedAt } = sheet;
  return (
    <>
      <DayHeader round={round} title={t('juryDay.reopening.title')} lead={t('juryDay.reopening.lead')} />
      <DescriptionList
        facts={[
          { term: t('board.juror'), value: juror },
          { term: t('board.product'), value: `${entry} ${product}` },
          { term: t('juryDay.reopening.total'), value: <PointsText points={total} max={10_000} /> },
          { term: t('juryDay.reopening.signedAt'), value: <DateText at={signedAt} time /> },
        ]}
      />
      <OneTextForm
        answer={answer}
        name="reason"
        label={t('juryDay.reason')}
        hint={t('juryDay.reopening.hint')}
        maxLength={1000}
        act={t('juryDay.reopening.ask')}
        back={`/secretariat/rounds/${round.code}/reopenings`}
        foot={t('juryDay.reopening.foot')}
      />
    </>
  );
}
