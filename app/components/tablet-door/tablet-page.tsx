import type { ReactNode } from 'react';
import { useT } from '~/i18n/use-t';
import type { OpenVault, TabletState } from '~/offline/tablet/state';
import type { Tablet } from '~/offline/tablet/tablet';
import { useTablet } from '~/offline/tablet/use-tablet';
import { Callout } from '../ui/callout';
import { LinkButton } from '../ui/link';
import { Door } from './door';
import { TabletNotices } from './notices';
import { TabletBar } from './tablet-bar';

export type InRoom = { tablet: Tablet; state: TabletState; vault: OpenVault };

/** The tablet's page: what this browser can do, the door with its PIN, and behind it the room of the open work. */
export function TabletPage({ room }: { room: (parts: InRoom) => ReactNode }) {
  const { tablet, state } = useTablet();
  const { open } = state;
  return (
    <div className="tablet-page sheet-type">
      <TabletBar {...{ tablet, state }} />
      {open ? (
        <>
          <TabletNotices {...{ tablet, state, vault: open }} />
          {room({ tablet, state, vault: open })}
        </>
      ) : (
        <Outside {...{ tablet, state }} />
      )}
    </div>
  );
}

function Outside({ tablet, state }: { tablet: Tablet; state: TabletState }) {
  const t = useT();
  const { support } = state;
  if (support === 'checking') return <p role="status">{t('tabletDoor.checking')}</p>;
  if (support === 'ready') return <Door {...{ tablet, state }} />;
  return (
    <Callout
      tone="warning"
      title={t(`tabletDoor.${support}Title`)}
      act={
        <LinkButton to="/jury" document>
          {t('tabletDoor.onlineInstead')}
        </LinkButton>
      }
    >
      {t(`tabletDoor.${support}`)}
    </Callout>
  );
}
