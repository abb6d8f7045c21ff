import { useT } from '~/i18n/use-t';
import type { OpenVault, TabletState } from '~/offline/tablet/state';
import type { Tablet } from '~/offline/tablet/tablet';
import { Icon } from '../ui/icon';
import { DeviceMenu } from './device-menu';

type Props = { tablet: Tablet; state: TabletState; vault: OpenVault };

/** What can be done with this tablet, and handing it over. */
export function TabletTools(props: Props) {
  const t = useT();
  return (
    <>
      <DeviceMenu {...props} />
      <button type="button" className="room-way" onClick={() => void props.tablet.lock()}>
        <Icon name="lock" />
        <span>{t('tabletDoor.lock')}</span>
      </button>
    </>
  );
}
