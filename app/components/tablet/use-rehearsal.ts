import { useState, useSyncExternalStore } from 'react';
import { Rehearsal, type Shelf } from '~/offline/rehearsal/rehearsal';
import type { OpenVault } from '~/offline/tablet/state';

/** The browser's storage; where it is closed the rehearsal lasts as long as the page. */
const shelf: Shelf = {
  read: () => guarded(() => localStorage.getItem('rehearsal')),
  write: (text) => void guarded(() => localStorage.setItem('rehearsal', text)),
};

function guarded<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}

/** The rehearsal of this page, begun when it is first shown. */
export function useRehearsal(): { rehearsal: Rehearsal; vault: OpenVault } {
  const [rehearsal] = useState(() => new Rehearsal(shelf, () => new Date()));
  return { rehearsal, vault: useSyncExternalStore(rehearsal.subscribe, rehearsal.state, rehearsal.state) };
}
