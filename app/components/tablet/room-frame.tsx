import { type ReactNode, useEffect, useRef } from 'react';
import { useT } from '~/i18n/use-t';
import { useRoundName } from '../round/round-name';
import { Button } from '../ui/button';
import { Icon, type IconName } from '../ui/icon';
import { Link } from '../ui/link';
import { useRoom } from './room';
import type { View } from './view';

type Props = { view: View; strip: ReactNode; lock?: () => void; children: ReactNode };

/** What stands around every view of an open tablet: where one is, the ways, and the lock. */
export function RoomFrame({ view, strip, lock, children }: Props) {
  const t = useT();
  const { vault, base } = useRoom();
  const round = useRoundName(vault.work.round);
  return (
    <div className="tablet">
      <header className="tablet-bar no-print">
        <Link to={`${base}/`} className="tablet-round">
          <Icon name="home" />
          <span>
            <b>{round}</b>
            <span className="tablet-who">{`${vault.work.seat.juror} · ${vault.work.seat.code}`}</span>
          </span>
        </Link>
        <Ways view={view} />
        {lock && (
          <Button type="button" icon="lock" onClick={lock}>
            {t('juryTablet.nav.lock')}
          </Button>
        )}
      </header>
      {strip}
      <TabletBody view={view}>{children}</TabletBody>
    </div>
  );
}

/** The view itself; turning to another one leads the reader to its beginning. */
function TabletBody({ view, children }: Pick<Props, 'view' | 'children'>) {
  const body = useRef<HTMLDivElement>(null);
  const place = JSON.stringify(view);
  const last = useRef(place);
  useEffect(() => {
    if (last.current === place) return;
    last.current = place;
    window.scrollTo(0, 0);
    body.current?.focus({ preventScroll: true });
  }, [place]);
  return (
    <div ref={body} tabIndex={-1} className="tablet-body">
      {children}
    </div>
  );
}

const ways: readonly { name: View['name']; to: string; icon: IconName }[] = [
  { name: 'list', to: '/list', icon: 'list' },
  { name: 'review', to: '/review', icon: 'pen' },
  { name: 'questions', to: '/questions', icon: 'mail' },
  { name: 'device', to: '/device', icon: 'device' },
  { name: 'help', to: '/help', icon: 'info' },
];

function Ways({ view }: { view: View }) {
  const t = useT();
  const { base, rehearsal } = useRoom();
  return (
    <nav className="tablet-ways" aria-label={t('juryTablet.nav.label')}>
      {ways
        .filter(({ name }) => !rehearsal || name !== 'device')
        .map(({ name, to, icon }) => (
          <Link
            key={name}
            to={`${base}${to}`}
            className="tablet-way"
            aria-current={view.name === name ? 'page' : undefined}
          >
            <Icon name={icon} />
            <span>{t(`juryTablet.nav.${name}`)}</span>
          </Link>
        ))}
    </nav>
  );
}
