import { useEffect, useState, useSyncExternalStore } from 'react';
import type { TabletState } from './state';
import { Tablet } from './tablet';

/** The tablet of this page: what it shows and what can be done. Nothing is looked up before the page is awake. */
export function useTablet(): { tablet: Tablet; state: TabletState } {
  const [tablet] = useState(() => new Tablet());
  const state = useSyncExternalStore(tablet.subscribe, tablet.state, tablet.state);
  useEffect(() => tablet.start(), [tablet]);
  return { tablet, state };
}
