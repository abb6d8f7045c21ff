import type { TabletState } from './state';

/** What this browser can do: keep pages and keys (only over https or on this machine), lock a pen, store in order. */
export function supportHere(): TabletState['support'] {
  if (!window.isSecureContext) return 'insecure';
  const has = 'serviceWorker' in navigator && 'locks' in navigator && 'indexedDB' in window;
  return has && crypto.subtle !== undefined ? 'ready' : 'unsupported';
}
