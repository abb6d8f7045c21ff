import { formatNumber } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';
import { Icon } from './icon';
import { Link } from './link';

type Props = {
  /** Counted from 1. */
  page: number;
  pageSize: number;
  total: number;
  hrefOf: (page: number) => string;
};

/** Which rows of how many are in sight, and the pages before and after. */
export function Pagination({ page, pageSize, total, hrefOf }: Props) {
  const t = useT();
  const locale = useLocale();
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const shown = (value: number) => formatNumber(value, locale);
  const facts = {
    from: shown(total === 0 ? 0 : (page - 1) * pageSize + 1),
    to: shown(Math.min(total, page * pageSize)),
    total: shown(total),
  };
  return (
    <nav className="pagination" aria-label={t('ui.pages.label')}>
      <p>{t('ui.pages.shown', facts)}</p>
      {pages > 1 && <Turns {...{ page, pages, hrefOf }} />}
    </nav>
  );
}

function Turns({ page, pages, hrefOf }: Pick<Props, 'page' | 'hrefOf'> & { pages: number }) {
  const t = useT();
  return (
    <ul>
      {page > 1 && <Turn to={hrefOf(page - 1)} icon="chevron-left" label={t('ui.pages.previous')} />}
      {pagesInSight(page, pages).map((number) =>
        number < 0 ? (
          <li key={number} className="gap" aria-hidden>
            …
          </li>
        ) : (
          <Numbered key={number} number={number} to={hrefOf(number)} current={number === page} />
        ),
      )}
      {page < pages && <Turn to={hrefOf(page + 1)} icon="chevron-right" label={t('ui.pages.next')} />}
    </ul>
  );
}

function Numbered({ number, to, current }: { number: number; to: string; current: boolean }) {
  const label = useT()('ui.pages.page', { page: number });
  return (
    <li>
      <Link to={to} className="page-link" aria-current={current ? 'page' : undefined} aria-label={label}>
        {number}
      </Link>
    </li>
  );
}

function Turn({ to, icon, label }: { to: string; icon: 'chevron-left' | 'chevron-right'; label: string }) {
  return (
    <li>
      <Link to={to} className="page-link" aria-label={label}>
        <Icon name={icon} />
      </Link>
    </li>
  );
}

/** The first, the last and the pages around this one; a negative number stands for a gap. */
function pagesInSight(page: number, pages: number): number[] {
  const near = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages);
  const sorted = [...new Set(near)].sort((a, b) => a - b);
  return sorted.flatMap((number, index) => {
    const before = sorted[index - 1];
    return before !== undefined && number - before > 1 ? [-number, number] : [number];
  });
}
