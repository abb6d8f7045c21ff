/** Who is told that a round has changed; see the gateway that hears it. */
type Listener = { changed(): void; ended(): void };

/** At most one message a second goes to a page, and one every 20 seconds even where nothing changes. */
export const shortestPause = 1000;
export const heartbeat = 20_000;

/**
 * An answer of server-sent events: `changed` whenever a page should ask anew, which is when listening has begun, at most
 * once in `shortestPause` while things change, and with every heartbeat, so that what only time changes is seen as well. It
 * carries no data: what a reader may see is decided by what he then asks for. It ends with the reader or the process.
 */
export function eventStream(listen: (listener: Listener) => () => void, signal: AbortSignal): Response {
  let close = () => undefined as undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      close = tell(controller, listen);
      signal.addEventListener('abort', close, { once: true });
    },
    cancel: () => close(),
  });
  return new Response(body, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      // no-transform keeps compression away, which would hold messages back; the last one is for a proxy in front.
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    },
  });
}

const encoder = new TextEncoder();

function tell(
  controller: ReadableStreamDefaultController<Uint8Array>,
  listen: (listener: Listener) => () => void,
): () => undefined {
  let open = true;
  const say = () => controller.enqueue(encoder.encode('event: changed\ndata: 1\n\n'));
  const pulse = atMostEvery(shortestPause, say);
  const beat = setInterval(say, heartbeat);
  let unlisten = () => undefined as unknown;
  const close = () => {
    if (!open) return undefined;
    open = false;
    clearInterval(beat);
    pulse.stop();
    unlisten();
    try {
      controller.close();
    } catch {
      // The reader has gone: its stream is closed already.
    }
    return undefined;
  };
  controller.enqueue(encoder.encode('retry: 2000\n\n'));
  unlisten = listen({ changed: pulse.press, ended: close });
  if (!open) unlisten();
  return close;
}

/** Runs `work` at once, then at most once in `pause` ms however often it is pressed, the last press never lost. */
export function atMostEvery(pause: number, work: () => void): { press(): void; stop(): void } {
  let resting: NodeJS.Timeout | undefined;
  let again = false;
  const run = () => {
    again = false;
    resting = setTimeout(() => {
      resting = undefined;
      if (again) run();
    }, pause);
    work();
  };
  return {
    press() {
      if (resting) again = true;
      else run();
    },
    stop: () => clearTimeout(resting),
  };
}
