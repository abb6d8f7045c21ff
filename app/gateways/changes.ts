import pg from 'pg';

/**
 * What is committed anywhere, heard here: PostgreSQL tells the round that changed (prisma/guards.sql), whichever process
 * changed it. One connection a process listens, from the first listener on; a lost one is opened again with growing
 * pauses, and everybody is then told, since something may have been missed.
 */
export type Listener = {
  /** The round has changed, or may have. */
  changed(): void;
  /** Nothing more is told: the process is about to end. */
  ended(): void;
};

export type Changes = {
  /** Tells a listener of a round's changes, at once when listening has begun; answers how to stop telling it. */
  listen(roundId: string, listener: Listener): () => void;
  /** Ends every listener and the connection. */
  stop(): Promise<void>;
};

const channel = 'round';
const shortest = 250;
const longest = 15_000;

/** Hears of changes over the PostgreSQL at `url`, which no pooler may stand before. */
export function createChanges(url: string): Changes {
  const listeners = new Map<string, Set<Listener>>();
  const everybody = () => [...listeners.values()].flatMap((of) => [...of]);
  const line = createLine(url, {
    heard: (roundId) => {
      for (const listener of listeners.get(roundId) ?? []) listener.changed();
    },
    open: () => {
      for (const listener of everybody()) listener.changed();
    },
  });
  let stopped = false;
  return {
    listen(roundId, listener) {
      const of = listeners.get(roundId) ?? new Set();
      listeners.set(roundId, of.add(listener));
      if (stopped) listener.ended();
      else if (line.isOpen()) listener.changed();
      else line.open();
      return () => {
        of.delete(listener);
        if (of.size === 0 && listeners.get(roundId) === of) listeners.delete(roundId);
      };
    },
    async stop() {
      stopped = true;
      for (const listener of everybody()) listener.ended();
      listeners.clear();
      await line.close();
    },
  };
}

type Ears = { heard(payload: string): void; open(): void };

/** The one connection that listens; it opens when asked and stays open until closed. */
function createLine(url: string, ears: Ears) {
  let client: pg.Client | null = null;
  let state: 'idle' | 'opening' | 'open' | 'closed' = 'idle';
  let pause = shortest;
  let waiting: NodeJS.Timeout | undefined;
  const lost = (of: pg.Client) => {
    if (client !== of || state === 'closed') return;
    client = null;
    of.end().catch(() => undefined);
    state = 'opening';
    waiting = setTimeout(() => void connect(), pause).unref();
    pause = Math.min(pause * 2, longest);
  };
  const connect = async () => {
    const next = new pg.Client({
      connectionString: url,
      keepAlive: true,
      application_name: 'binh-chon board',
    });
    client = next;
    next.on('error', () => lost(next));
    next.on('end', () => lost(next));
    next.on('notification', ({ payload }) => ears.heard(payload ?? ''));
    try {
      await next.connect();
      await next.query(`LISTEN ${channel}`);
    } catch {
      return lost(next);
    }
    if (client !== next) return;
    state = 'open';
    pause = shortest;
    ears.open();
  };
  return {
    isOpen: () => state === 'open',
    open() {
      if (state !== 'idle') return;
      state = 'opening';
      void connect();
    },
    async close() {
      state = 'closed';
      clearTimeout(waiting);
      await client?.end().catch(() => undefined);
    },
  };
}
