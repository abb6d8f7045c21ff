import type { OpenVault } from '~/offline/tablet/state';
import { type RoomActs, RoomProvider } from './room';
import { RoomFrame } from './room-frame';
import { RoomView } from './room-view';
import { useHash, viewAt } from './view';

type Props = { vault: OpenVault; tablet: RoomActs; state: { online: boolean } };

/** A juror's own work on an unlocked tablet. */
export function JurorRoom({ vault, tablet, state: { online } }: Props) {
  const { view } = viewAt(useHash());
  return (
    <RoomProvider value={{ vault, acts: tablet, base: '#', rehearsal: false, online }}>
      <RoomFrame view={view}>
        <RoomView view={view} />
      </RoomFrame>
    </RoomProvider>
  );
}
