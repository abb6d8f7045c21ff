import {
  acknowledged,
  type Changes,
  changesOf,
  type Head,
  isQuiet,
  needsJuror,
  reconciled,
  type SheetDraft,
  sent,
} from './sheet-draft';

/** What became of a save; `unreached` leaves open whether it arrived. */
export type SaveAnswer =
  | { kind: 'saved'; savedAt: string; heads: Head[] }
  | { kind: 'conflict' }
  | { kind: 'refused'; sentence: string }
  | { kind: 'unreached' };

/** The server as a sheet sees it; neither ever throws. */
export type SheetServer = {
  save(changes: Changes): Promise<SaveAnswer>;
  /** The marks as they stand; null where the server cannot be reached. */
  heads(): Promise<Head[] | null>;
};

export type SaveState = {
  draft: SheetDraft;
  /** When the server last took a save, ISO 8601. */
  savedAt: string | null;
  sending: boolean;
  /** The server was not reached; it is tried again by itself. */
  offline: boolean;
  /** The sentence of a refusal; the next change or return to the page tries again. */
  refused: string | null;
};

/** How long after the last change a save begins. */
const pause = 600;

/** The wait before the next try in ms: doubling from 1 s to 15 s, spread by a fifth so that tablets do not come all at once. */
export function backOff(tries: number, random: number): number {
  return Math.round(Math.min(15_000, 1000 * 2 ** (tries - 1)) * (0.8 + 0.4 * random));
}

/** Whether something would be lost by leaving now: the save that leaving begins would not see to it. */
export function atRisk({ draft, sending, offline, refused }: SaveState): boolean {
  const changes = changesOf(draft);
  if (needsJuror(draft) || !changes) return needsJuror(draft);
  const later = changes.cells.some(({ criterion, value }) => !draft.cells[criterion]?.sent.includes(value));
  return offline || refused !== null || (sending && later);
}

/**
 * Saves a sheet by itself: a while after each change, one save at a time, again with growing pauses while the server
 * cannot be reached. A save whose answer was lost is sent again with the same values, which costs the server nothing.
 */
export class Autosave {
  #state: SaveState;
  readonly #server: SheetServer;
  readonly #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #tries = 0;
  #running: Promise<void> | undefined;

  constructor(draft: SheetDraft, savedAt: string | null, server: SheetServer) {
    this.#state = { draft, savedAt, sending: false, offline: false, refused: null };
    this.#server = server;
  }

  readonly state = (): SaveState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Something is typed, pressed or settled. */
  change(next: (draft: SheetDraft) => SheetDraft): void {
    this.#set({ draft: next(this.#state.draft), refused: null });
    if (!this.#state.offline) this.#wait(pause);
  }

  /** Saves now; answers whether everything is with the server. */
  async flush(): Promise<boolean> {
    await this.#send();
    return isQuiet(this.#state.draft);
  }

  /** The network or the juror is back: what is unsaved is sent, and what other devices wrote meanwhile is taken in. */
  async nudge(): Promise<void> {
    this.#tries = 0;
    if (changesOf(this.#state.draft)) return this.#send();
    const heads = await this.#server.heads();
    if (heads && !this.#running) this.#set({ draft: reconciled(this.#state.draft, heads), offline: false });
  }

  /** The page is left: what can be sent is sent at once. */
  leave(): void {
    if (changesOf(this.#state.draft)) void this.#send();
  }

  #set(part: Partial<SaveState>): void {
    this.#state = { ...this.#state, ...part };
    for (const listener of this.#listeners) listener();
  }

  #wait(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#send(), milliseconds);
  }

  #send(): Promise<void> {
    clearTimeout(this.#timer);
    this.#running ??= this.#sendAll().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** One save after the other until nothing is left to send or one does not get through. */
  async #sendAll(): Promise<void> {
    for (let changes = changesOf(this.#state.draft); changes; changes = changesOf(this.#state.draft)) {
      this.#set({ sending: true, draft: sent(this.#state.draft, changes) });
      const goesOn = await this.#take(changes, await this.#server.save(changes));
      this.#set({ sending: false });
      if (!goesOn) return;
    }
  }

  async #take(changes: Changes, answer: SaveAnswer): Promise<boolean> {
    if (answer.kind === 'refused') {
      this.#set({ refused: answer.sentence, offline: false });
      return false;
    }
    if (answer.kind === 'unreached') return this.#retryLater();
    if (answer.kind === 'conflict') {
      const heads = await this.#server.heads();
      const draft = heads ? reconciled(this.#state.draft, heads) : this.#state.draft;
      if (draft === this.#state.draft) return this.#retryLater();
      this.#set({ draft, offline: false });
      return true;
    }
    this.#tries = 0;
    const draft = acknowledged(this.#state.draft, changes, answer.heads);
    this.#set({ draft, savedAt: answer.savedAt, offline: false });
    return true;
  }

  #retryLater(): false {
    this.#tries += 1;
    this.#set({ offline: true });
    this.#wait(backOff(this.#tries, Math.random()));
    return false;
  }
}
