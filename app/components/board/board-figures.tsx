import { formatNumber } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';
import { Icon } from '../ui/icon';
import { Link } from '../ui/link';

type Props = {
  code: string;
  total: { whole: number; begun: number; untouched: number };
  waiting: {
    conflicts: number;
    quarantined: number;
    questions: number;
    recusals: number;
    reopenings: number;
    papers: number;
  };
  unsent: number;
  thin: number;
  minimum: number;
};

/** The figures that are read from across the room: sheets, then what waits for somebody, with the page that serves it. */
export function BoardFigures({ code, total, waiting, unsent, thin, minimum }: Props) {
  const t = useT();
  const base = `/secretariat/rounds/${code}`;
  const { conflicts, quarantined, questions, recusals, reopenings, papers } = waiting;
  return (
    <>
      <dl className="board-figures">
        <Figure label={t('board.whole')} value={total.whole} />
        <Figure label={t('board.begun')} value={total.begun} />
        <Figure label={t('board.untouched')} value={total.untouched} />
      </dl>
      <h2 className="board-attention">{t('board.attention')}</h2>
      <dl className="board-figures">
        <Figure label={t('board.unsent')} value={unsent} to={`${base}/tablets`} alarm />
        <Figure label={t('board.conflicts')} value={conflicts} to={`${base}/apart`} alarm />
        <Figure label={t('board.quarantined')} value={quarantined} to={`${base}/apart`} alarm />
        <Figure label={t('board.questions')} value={questions} to={`${base}/questions`} alarm />
        <Figure label={t('board.reopenings')} value={reopenings} to={`${base}/reopenings`} alarm />
        <Figure label={t('board.papers')} value={papers} to={`${base}/paper-sheets`} alarm />
        <Figure label={t('board.recusals')} value={recusals} to={`${base}/recusals`} />
        <Figure label={t('board.thin', { minimum })} value={thin} to="#thin" alarm />
      </dl>
    </>
  );
}

type FigureProps = { label: string; value: number; to?: string; alarm?: boolean };

/** One figure; `alarm` marks one above nothing with colour and icon. */
function Figure({ label, value, to, alarm }: FigureProps) {
  const locale = useLocale();
  const waits = alarm && value > 0;
  return (
    <div className="board-figure" data-waits={waits || undefined}>
      <dt>{to ? <Link to={to}>{label}</Link> : label}</dt>
      <dd>
        {waits && <Icon name="warning" size="lg" />}
        {formatNumber(value, locale)}
      </dd>
    </div>
  );
}
