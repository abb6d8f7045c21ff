import { useEffect, useRef } from 'react';
import { useT } from '~/i18n/use-t';
import { Icon, type IconName } from '../ui/icon';
import { Link, LinkButton } from '../ui/link';
import type { RailStop, SheetState } from './shown';

const states: readonly SheetState[] = ['OPEN', 'STARTED', 'SIGNED', 'RECUSED'];

type Props = {
  /** The entries of the group in the juror's order. */
  rail: readonly RailStop[];
  current: string;
  previous: string | null;
  next: string | null;
  listTo: string;
  /** Where an entry's sheet is. */
  sheetTo: (entryId: string) => string;
};

/** The way along the entries of a group: list, one back, every entry with its state, one on. */
export function SheetRail({ rail, current, previous, next, listTo, sheetTo }: Props) {
  const t = useT();
  const to = (id: string | null) => id && sheetTo(id);
  return (
    <nav className="rail" aria-label={t('jury.sheet.rail')}>
      <LinkButton to={listTo} icon="list" className="rail-list">
        {t('jury.sheet.list')}
      </LinkButton>
      <Turn to={to(previous)} icon="chevron-left" label={t('jury.sheet.previous')} />
      <Stops {...{ rail, current, sheetTo }} />
      <Turn to={to(next)} icon="chevron-right" label={t('jury.sheet.next')} />
      <Counts rail={rail} />
    </nav>
  );
}

function Turn({ to, icon, label }: { to: string | null; icon: IconName; label: string }) {
  if (!to) {
    return (
      <span className="btn btn-secondary btn-square rail-end" aria-hidden>
        <Icon name={icon} />
      </span>
    );
  }
  return (
    <LinkButton to={to} icon={icon} className="btn-square" aria-label={label}>
      {null}
    </LinkButton>
  );
}

function Stops({ rail, current, sheetTo }: Pick<Props, 'rail' | 'current' | 'sheetTo'>) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const stop = list.current?.querySelector<HTMLElement>(`[data-stop="${current}"]`);
    if (stop && list.current) {
      list.current.scrollLeft = stop.offsetLeft - (list.current.clientWidth - stop.clientWidth) / 2;
    }
  }, [current]);
  return (
    <ol ref={list} className="rail-stops">
      {rail.map((stop) => (
        <li key={stop.id} data-stop={stop.id}>
          <Stop stop={stop} to={sheetTo(stop.id)} current={stop.id === current} />
        </li>
      ))}
    </ol>
  );
}

/** One entry: the end of its code and the dot of its state; one stepped aside from leads nowhere. */
function Stop({ stop: { code, state }, to, current }: { stop: RailStop; to: string; current: boolean }) {
  const t = useT();
  const said = t('jury.sheet.stop', { code, state: t(`jury.state.${state}`) });
  const inside = (
    <>
      <span className="state-dot" data-state={state} aria-hidden />
      {code.split('-').at(-1)}
    </>
  );
  if (state === 'RECUSED') {
    return (
      <span className="rail-stop" role="img" aria-label={said}>
        {inside}
      </span>
    );
  }
  return (
    <Link to={to} className="rail-stop" aria-label={said} aria-current={current ? 'page' : undefined}>
      {inside}
    </Link>
  );
}

/** How many entries are in which state; it also says what the dots mean. */
function Counts({ rail }: { rail: readonly RailStop[] }) {
  const t = useT();
  const shown = states
    .map((state) => ({ state, count: rail.filter((stop) => stop.state === state).length }))
    .filter(({ count }) => count > 0);
  return (
    <ul className="rail-counts">
      {shown.map(({ state, count }) => (
        <li key={state}>
          <span className="state-dot" data-state={state} aria-hidden />
          {t(`jury.state.${state}`)} <b>{count}</b>
        </li>
      ))}
    </ul>
  );
}
