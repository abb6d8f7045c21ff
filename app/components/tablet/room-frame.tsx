import { type ReactNode, useEffect, useRef } from 'react';
import { useT } from '~/i18n/use-t';
import { useRoundName } from '../round/round-name';
import { Icon, type IconName } from '../ui/icon';
import { Link } from '../ui/link';
import { useRoom } from './room';
import type { View } from './view';

type Props = { view: View; tools: ReactNode; strip: ReactNode; children: ReactNode };

/** What stands around every view of an open tablet: whose work it is, the ways, the tools, what must be known. */
export function RoomFrame({ view, tools, strip, children }: Props) {
  const t = useT();
  const { vault, base } = useRoom();
  const { round, seat } = vault.work;
  return (
    <div className="room">
      <header className="room-bar no-print">
        <Link to={`${base}/`} className="room-home" aria-current={view.name === 'home' ? 'page' : undefined}>
          <Icon name="home" />
          <span>
            <span className="sr-only">{t('juryTablet.nav.home')}: </span>
            {useRoundName(round)}
            <span className="room-who">
              {t('juryTablet.nav.who', { juror: seat.juror, code: seat.code })}
            </span>
          </span>
        </Link>
        <div className="room-ways">
          <Ways view={view} />
          {tools}
        </div>
      </header>
      {strip}
      <RoomBody view={view}>{children}</RoomBody>
    </div>
  );
}

/** The view itself; turning to another one leads the reader there. */
function RoomBody({ view, children }: Pick<Props, 'view' | 'children'>) {
  const body = useRef<HTMLDivElement>(null);
  const place = JSON.stringify(view);
  const last = useRef(place);
  useEffect(() => {
    if (last.current === place) return;
    last.current = place;
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
    <nav className="room-nav" aria-label={t('juryTablet.nav.label')}>
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
