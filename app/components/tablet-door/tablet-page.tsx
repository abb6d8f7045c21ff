import type { ReactNode } from 'react';
import { useT } from '~/i18n/use-t';
import type { OpenVault, TabletState } from '~/offline/tablet/state';
import type { Tablet } from '~/offline/tablet/tablet';
import { useTablet } from '~/offline/tablet/use-tablet';
import { HelpView } from '../tablet/help-view';
import { useHash, viewAt } from '../tablet/view';
import { Callout } from '../ui/callout';
import { LinkButton } from '../ui/link';
import { Door } from './door';
import { TabletNotices } from './notices';
import { TabletBar } from './tablet-bar';
import { TabletTools } from './tablet-tools';

/** What the room of the open work gets: the work, and what stands around it on every view. */
type InRoom = {
  tablet: Tablet;
  state: TabletState;
  vault: OpenVault;
  tools: ReactNode;
  notices: ReactNode;
};

type Props = { room: (parts: InRoom) => ReactNode; rehearsal: ReactNode };

/** The tablet's page: what this browser can do, the door with its PIN, and behind it the room of the open work. */
export function TabletPage({ room, rehearsal }: Props) {
  const { tablet, state } = useTablet();
  const at = viewAt(useHash());
  const { open } = state;
  const parts = open && { tablet, state, vault: open };
  const inside = at.rehearsal
    ? rehearsal
    : parts && room({ ...parts, tools: <TabletTools {...parts} />, notices: <TabletNotices {...parts} /> });
  return (
    <div className="tablet-page sheet-type">
      {inside || (
        <>
          <TabletBar />
          {at.view.name === 'help' ? <HelpView /> : <Outside {...{ tablet, state }} />}
        </>
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
