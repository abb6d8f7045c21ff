import { useT } from '~/i18n/use-t';
import type { TabletActs } from '~/offline/tablet/acts';
import type { TabletState } from '~/offline/tablet/state';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { ClearTablet } from './clear-tablet';
import { InstallHint } from './install-hint';
import { NetworkLine } from './network-line';
import { OutboxFile } from './outbox-file';
import { ReadyLine } from './ready-line';

/** What lies on this tablet, whether it is sent, and the ways out when the network does not come back. */
export function DeviceView({ state, acts }: { state: TabletState; acts: TabletActs }) {
  const t = useT();
  return (
    <div className="tablet-narrow stack">
      <h1>{t('juryTablet.nav.device')}</h1>
      <Card title={t('juryTablet.device.state')}>
        <ReadyLine />
        <NetworkLine />
        {state.persisted === false && <p>{t('juryTablet.device.notPersisted')}</p>}
        <Button type="button" icon="refresh" onClick={() => void acts.refresh()}>
          {t('juryTablet.device.refresh')}
        </Button>
      </Card>
      <OutboxFile acts={acts} />
      <ClearTablet acts={acts} />
      <InstallHint />
    </div>
  );
}
