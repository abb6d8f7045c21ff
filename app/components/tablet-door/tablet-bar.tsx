import { useLocale, useT } from '~/i18n/use-t';
import type { TabletState } from '~/offline/tablet/state';
import type { Tablet } from '~/offline/tablet/tablet';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Link } from '../ui/link';
import { DeviceMenu } from './device-menu';

type Props = { tablet: Tablet; state: TabletState };

/** The head of the tablet's page: whose work is open, the network, what can be done with this tablet, handing it over. */
export function TabletBar({ tablet, state }: Props) {
  const t = useT();
  const { open, online } = state;
  return (
    <header className="tablet-bar">
      <p className="tablet-who">
        <b>{open ? open.work.seat.juror : t('ui.product')}</b>
        {open && <span className="text-soft"> {open.work.seat.code}</span>}
      </p>
      {!online && (
        <p className="tone-warning">
          <Icon name="offline" size="sm" /> {t('tabletDoor.offline')}
        </p>
      )}
      {open ? (
        <>
          <DeviceMenu {...{ tablet, state, vault: open }} />
          <Button type="button" icon="lock" onClick={() => void tablet.lock()}>
            {t('tabletDoor.lock')}
          </Button>
        </>
      ) : (
        <OtherLanguage />
      )}
    </header>
  );
}

/** The document in the other language lies on the tablet too. */
function OtherLanguage() {
  const t = useT();
  const to = useLocale() === 'vi' ? '/jury/tablet?lang=en' : '/jury/tablet';
  return (
    <Link to={to} document className="btn btn-quiet">
      {t('tabletDoor.otherLanguage')}
    </Link>
  );
}
