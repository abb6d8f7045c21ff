import type { TabletActs } from '~/offline/tablet/acts';
import type { OpenVault, TabletState } from '~/offline/tablet/state';
import { DeviceView } from './device-view';
import { Notices } from './notices';
import { RoomProvider } from './room';
import { RoomFrame } from './room-frame';
import { RoomView } from './room-view';
import type { View } from './view';

type Props = { state: TabletState; acts: TabletActs; vault: OpenVault; view: View };

/** A juror's own work on an unlocked tablet. */
export function OpenTablet({ state, acts, vault, view }: Props) {
  return (
    <RoomProvider value={{ vault, acts, base: '#', rehearsal: false, online: state.online }}>
      <RoomFrame view={view} lock={() => void acts.lock()} strip={<Notices state={state} acts={acts} />}>
        {view.name === 'device' ? <DeviceView state={state} acts={acts} /> : <RoomView view={view} />}
      </RoomFrame>
    </RoomProvider>
  );
}
