import type { RubricContent } from '~/domain/rubric';
import { useT } from '~/i18n/use-t';
import type { Answer } from '../account/answer';
import { DayHeader, type NamedRound } from '../board/day-header';
import { Callout } from '../ui/callout';
import { DescriptionList } from '../ui/description-list';
import { Section } from '../ui/section';
import { DifferencesTable } from './differences-table';
import { type OwnTyped, PaperForm } from './paper-form';

type Props = {
  round: NamedRound;
  place: { juror: string; name: string; entry: string; product: string };
  rubric: RubricContent;
  today: string;
  own: OwnTyped | null;
  typists: readonly string[];
  differences: readonly { cell: string; said: (string | number | null)[] }[];
  answer: Answer;
};

/** Types in one paper sheet; what differs between versions is shown once two people have typed it in. */
export function PaperPage({ round, place, rubric, today, own, typists, differences, answer }: Props) {
  const t = useT();
  const { juror, name, entry, product } = place;
  return (
    <>
      <DayHeader round={round} title={t('paperSheet.title')} />
      <DescriptionList
        columns
        facts={[
          { term: t('board.juror'), value: `${juror} · ${name}` },
          { term: t('board.code'), value: entry },
          { term: t('board.product'), value: product },
        ]}
      />
      <HowItStands own={own !== null} typists={typists} differ={differences.length > 0} />
      {differences.length > 0 && (
        <Section title={t('paperSheet.differences')}>
          <DifferencesTable typists={typists} differences={differences} />
        </Section>
      )}
      <PaperForm
        {...{ rubric, today, own, answer }}
        back={`/secretariat/rounds/${round.code}/paper-sheets`}
      />
    </>
  );
}

function HowItStands({
  own,
  typists,
  differ,
}: {
  own: boolean;
  typists: readonly string[];
  differ: boolean;
}) {
  const t = useT();
  if (differ) return <Callout tone="warning">{t('paperSheet.differ')}</Callout>;
  if (own) return <Callout>{t('paperSheet.again')}</Callout>;
  if (typists.length === 0) return <Callout>{t('paperSheet.first')}</Callout>;
  return <Callout>{t('paperSheet.second', { names: typists.join(', ') })}</Callout>;
}
