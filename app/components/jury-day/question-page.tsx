import { useT } from '~/i18n/use-t';
import type { Answer } from '../account/answer';
import { DayHeader, type NamedRound } from '../board/day-header';
import { Callout } from '../ui/callout';
import { DateText } from '../ui/date-text';
import { DescriptionList } from '../ui/description-list';
import { OneTextForm } from './one-text-form';
import type { Question } from './questions-page';

type Props = { round: NamedRound; question: Question; answer: Answer };

/** Answers one question. */
export function QuestionPage({ round, question, answer }: Props) {
  const t = useT();
  const { juror, person, entry, product, text, at } = question;
  return (
    <>
      <DayHeader round={round} title={t('juryDay.question.title')} />
      <DescriptionList
        facts={[
          { term: t('board.juror'), value: `${juror} · ${person}` },
          { term: t('board.product'), value: entry ? `${entry} ${product}` : '–' },
          { term: t('juryDay.question.at'), value: <DateText at={at} time /> },
        ]}
      />
      <Callout>
        <p className="whitespace-pre-line">{text}</p>
      </Callout>
      {question.answer === null ? (
        <OneTextForm
          answer={answer}
          name="answer"
          label={t('juryDay.question.answer')}
          hint={t('juryDay.question.hint')}
          maxLength={2000}
          act={t('juryDay.question.act')}
          back={`/secretariat/rounds/${round.code}/questions`}
        />
      ) : (
        <Callout tone="success" title={t('juryDay.question.answer')}>
          <p className="whitespace-pre-line">{question.answer}</p>
        </Callout>
      )}
    </>
  );
}
