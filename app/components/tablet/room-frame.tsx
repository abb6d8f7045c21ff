import { type ReactNode, useEffect, useRef } from 'react';
import { useT } from '~/i18n/use-t';
import { useRoundName } from '../round/round-name';
import { Icon, type IconName } from '../ui/icon';
import { Link } from '../ui/link';
import { useRoom } from './room';
import type { View } from './view';

type Props = { view: View; children: ReactNode };

/** What stands around every view of an open tablet: which round it is, and the ways. */
export function RoomFrame({ view, children }: Props) {
  const t = useT();
  const { vault, base } = useRoom();
  const round = useRoundName(vault.work.round);
  return (
    <div className="room">
      <div className="room-bar no-print">
        <Link to={`${base}/`} className="room-home" aria-current={view.name === 'home' ? 'page' : undefined}>
          <Icon name="home" />
          <span>
            <span className="sr-only">{t('juryTablet.nav.home')}: </span>
            {round}
          </span>
        </Link>
        <Ways view={view} />
      </div>
      <RoomBody view={view}>{children}</RoomBody>
    </div>
  );
}

/** The view itself; turning to another one leads the reader to its beginning. */
function RoomBody({ view, children }: Props) {
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
    <div ref={body} tabIndex={-1} className="room-body">
      {children}
    </div>
  );
}

const ways: readonly { name: View['name']; to: string; icon: IconName }[] = [
  { name: 'list', to: '/list', icon: 'list' },
  { name: 'review', to: '/review', icon: 'pen' },
  { name: 'questions', to: '/questions', icon: 'mail' },
  { name: 'help', to: '/help', icon: 'info' },
];

function Ways({ view }: { view: View }) {
  const t = useT();
  const { base } = useRoom();
  return (
    <nav className="room-ways" aria-label={t('juryTablet.nav.label')}>
      {ways.map(({ name, to, icon }) => (
        <Link
          key={name}
          to={`${base}${to}`}
          className="room-way"
          aria-current={view.name === name ? 'page' : undefined}
        >
          <Icon name={icon} />
          <span>{t(`juryTablet.nav.${name}`)}</span>
        </Link>
      ))}
    </nav>
  );
}
