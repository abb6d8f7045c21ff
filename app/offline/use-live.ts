import { useEffect, useRef, useState } from 'react';

/** Whether a page hears of changes: until its stream is open, while it is, or while it is being opened again. */
export type Live = 'waiting' | 'live' | 'lost';

/** A stream that a server refused is opened anew after so long; meanwhile the page asks by itself. */
const again = 15_000;

/**
 * Runs `changed` whenever the stream of events at `address` says so, when the page comes back into sight, and every 15
 * seconds while there is no stream. What is hidden asks nothing.
 */
export function useLive(address: string, changed: () => void): Live {
  const [live, setLive] = useState<Live>('waiting');
  const latest = useRef(changed);
  latest.current = changed;
  useEffect(() => {
    const ask = () => document.visibilityState === 'visible' && latest.current();
    let stream = open();
    function open(): EventSource {
      const opened = new EventSource(address);
      opened.onopen = () => setLive('live');
      opened.onerror = () => setLive('lost');
      opened.addEventListener('changed', ask);
      return opened;
    }
    const watch = setInterval(() => {
      if (stream.readyState === EventSource.OPEN) return;
      if (stream.readyState === EventSource.CLOSED) stream = open();
      ask();
    }, again);
    document.addEventListener('visibilitychange', ask);
    return () => {
      clearInterval(watch);
      stream.close();
      document.removeEventListener('visibilitychange', ask);
    };
  }, [address]);
  return live;
}
