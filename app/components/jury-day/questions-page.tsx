import type { Listed } from '~/domain/listed';
import { useT } from '~/i18n/use-t';
import { DayHeader, type NamedRound } from '../board/day-header';
import { DateText } from '../ui/date-text';
import { LinkButton } from '../ui/link';
import { StatusBadge } from '../ui/status-badge';
import type { Column } from '../ui/table';
import { DayList } from './day-list';
import { placeColumns } from './person-and-entry';

export type Question = {
  id: string;
  juror: string;
  person: string;
  entry: string | null;
  product: string | null;
  text: string;
  at: string;
  answer: string | null;
  answeredAt: string | null;
  answeredBy: string | null;
};

type Props = { round: NamedRound; mayAssist: boolean; questions: Listed<Question>; search: string };

/** What jurors have asked, with the answers. */
export function QuestionsPage({ round, mayAssist, questions, search }: Props) {
  const t = useT();
  const columns: Column<Question>[] = [
    ...placeColumns<Question>({ juror: t('board.juror'), entry: t('board.product') }),
    {
      key: 'text',
      head: t('juryDay.question.text'),
      cell: ({ text }) => <span className="whitespace-pre-line">{text}</span>,
    },
    { key: 'at', head: t('juryDay.question.at'), nowrap: true, cell: ({ at }) => <DateText at={at} time /> },
    {
      key: 'answer',
      head: t('juryDay.question.answer'),
      cell: (question) => <Said round={round} question={question} mayAssist={mayAssist} />,
    },
  ];
  return (
    <>
      <DayHeader round={round} title={t('board.tab.questions')} lead={t('juryDay.question.lead')} />
      <DayList
        caption={t('board.tab.questions')}
        list={questions}
        {...{ columns, search }}
        keyOf={({ id }) => id}
        empty={{ title: t('juryDay.question.none'), text: t('juryDay.question.noneNext') }}
        searched={t('juryDay.question.search')}
      />
    </>
  );
}

function Said({ round, question, mayAssist }: { round: NamedRound; question: Question; mayAssist: boolean }) {
  const t = useT();
  if (question.answer !== null) {
    return (
      <>
        <span className="whitespace-pre-line">{question.answer}</span>
        <p className="text-soft">
          {question.answeredBy} {question.answeredAt && <DateText at={question.answeredAt} time />}
        </p>
      </>
    );
  }
  if (!mayAssist) return <StatusBadge tone="warning" label={t('juryDay.question.waits')} />;
  return (
    <LinkButton to={`/secretariat/rounds/${round.code}/questions/${question.id}`} size="sm">
      {t('juryDay.question.act')}
    </LinkButton>
  );
}
