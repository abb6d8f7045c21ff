import type { ReactNode } from 'react';
import type { OpenVault } from '~/offline/tablet/state';
import { type RoomActs, RoomProvider, useListLook } from './room';
import { RoomFrame } from './room-frame';
import { RoomView } from './room-view';
import { useHash, viewAt } from './view';

type Props = {
  vault: OpenVault;
  tablet: RoomActs;
  state: { online: boolean };
  /** What can be done with the tablet, and what has to be known of it, on every view. */
  tools: ReactNode;
  notices: ReactNode;
};

/** A juror's own work on an unlocked tablet. */
export function JurorRoom({ vault, tablet, state: { online }, tools, notices }: Props) {
  const { view } = viewAt(useHash());
  const list = useListLook();
  return (
    <RoomProvider value={{ vault, acts: tablet, base: '#', rehearsal: false, online, list }}>
      <RoomFrame view={view} tools={tools} strip={notices}>
        <RoomView view={view} />
      </RoomFrame>
    </RoomProvider>
  );
}
