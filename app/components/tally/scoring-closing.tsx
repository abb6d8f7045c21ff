import type { RoundPage } from '~/domain/round-pages';
import { useT } from '~/i18n/use-t';
import { RoundPageHeader } from '../round/round-page-header';
import { type ClosingAnswer, ClosingForm } from './closing-form';

type Props = {
  round: { code: string; name: string; nameEn: string };
  pages: readonly RoundPage[];
  due: number;
  signed: number;
  answer: ClosingAnswer;
};

/** The page on which the organiser closes the scoring. */
export function ScoringClosing({ round, pages, due, signed, answer }: Props) {
  const t = useT();
  const missing = due - signed;
  return (
    <>
      <RoundPageHeader {...{ round, pages }} title={t('tally.progress.close')} />
      <ClosingForm
        answer={answer}
        missing={missing > 0 ? t('tally.progress.missing', { count: missing }) : null}
        hint={t('tally.progress.closeHint')}
        reason={t('tally.progress.reason')}
        act={t('tally.progress.close')}
      />
    </>
  );
}
