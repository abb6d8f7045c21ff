import { useEffect, useState, useSyncExternalStore } from 'react';
import { Autosave, atRisk, type SaveState } from './autosave';
import type { SheetDraft } from './sheet-draft';
import { type SaveHead, sheetServer } from './sheet-server';

type First = SaveHead & {
  draft: SheetDraft;
  savedAt: string | null;
  /** The address of the sheet's marks. */
  address: string;
};

/** A sheet that saves itself while its page is open; `awake` is false until scripts run. */
export function useAutosave(first: First): { autosave: Autosave; state: SaveState; awake: boolean } {
  const [autosave] = useState(() => {
    const { deviceId, pass } = first;
    return new Autosave(first.draft, first.savedAt, sheetServer(first.address, { deviceId, pass }));
  });
  const state = useSyncExternalStore(autosave.subscribe, autosave.state, autosave.state);
  const [awake, setAwake] = useState(false);
  useEffect(() => {
    setAwake(true);
    return attend(autosave);
  }, [autosave]);
  return { autosave, state, awake };
}

/** Listens to what the browser knows of network and page; answers how to stop, which leaves the sheet saved. */
function attend(autosave: Autosave): () => void {
  const nudge = () => void autosave.nudge();
  const turn = () => (document.visibilityState === 'visible' ? nudge() : autosave.leave());
  const ask = (event: Event) => atRisk(autosave.state()) && event.preventDefault();
  const leave = () => autosave.leave();
  window.addEventListener('online', nudge);
  window.addEventListener('pagehide', leave);
  window.addEventListener('beforeunload', ask);
  document.addEventListener('visibilitychange', turn);
  return () => {
    window.removeEventListener('online', nudge);
    window.removeEventListener('pagehide', leave);
    window.removeEventListener('beforeunload', ask);
    document.removeEventListener('visibilitychange', turn);
    autosave.leave();
  };
}
