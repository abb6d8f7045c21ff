import { useT } from '~/i18n/use-t';
import { SheetStateBadge } from '../jury/sheet-state-badge';
import { Link, LinkButton } from '../ui/link';
import { Meter100 } from '../ui/meter-100';
import { PointsText } from '../ui/number-text';
import { HoldList } from './hold-list';
import { useRoom } from './room';
import { SignButton } from './sign-button';
import { type Standing, signable } from './standing';
import { StateLine } from './state-line';
import { entryTo } from './view';

/** One sheet in the review: product, total, where it is in words, what holds it up, and the act that comes next. */
export function ReviewRow({ row }: { row: Standing }) {
  const t = useT();
  const { base } = useRoom();
  const { entry, sheet, state, total, holds } = row;
  const begun = state !== 'OPEN';
  return (
    <article className="review-row">
      <div>
        <p className="tablet-entry-head">
          <b className="figure">{entry.code}</b>
          <SheetStateBadge state={state} />
        </p>
        <Link to={entryTo(base, entry.id)} className="link review-name">
          {entry.material.name}
        </Link>
        {begun && <StateLine sheet={sheet} />}
        {begun && <HoldList holds={holds} />}
        {sheet.draft.remarks !== '' && <p className="text-soft">{t('jury.review.remarks')}</p>}
      </div>
      {begun && (
        <p className="review-total">
          <PointsText points={total} max={10_000} />
          <Meter100 label={entry.code} value={total} />
        </p>
      )}
      <div className="acts">
        <Act row={row} />
      </div>
    </article>
  );
}

function Act({ row }: { row: Standing }) {
  const t = useT();
  const { base } = useRoom();
  if (signable(row)) return <SignButton own={row} />;
  const { entry, state } = row;
  const receipt = state === 'SIGNED';
  const said = receipt
    ? t('juryTablet.receipt.open')
    : t(state === 'OPEN' ? 'jury.review.start' : 'jury.review.continue');
  return (
    <LinkButton
      to={entryTo(base, entry.id, receipt ? 'receipt' : undefined)}
      aria-label={`${said}: ${entry.code}`}
    >
      {said}
    </LinkButton>
  );
}
