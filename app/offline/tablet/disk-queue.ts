import type { StoredChange } from './vault';

/** `full`: the tablet has no room; `failed`: the disk refuses for another reason. Either is tried again. */
export type DiskFault = 'full' | 'failed' | null;

const pause = 1000;

/**
 * Writes changes to the vault in the order they were made; what waits together goes in one transaction. A change that
 * cannot be written stays in front and is tried again, so that nothing is written over a gap. A closed queue writes nothing
 * more, and whoever waits for it goes no further.
 */
export class DiskQueue {
  #waiting: StoredChange[] = [];
  #running: Promise<void> | undefined;
  #closed = false;
  readonly #write: (change: StoredChange) => Promise<void>;
  readonly #told: (fault: DiskFault) => void;

  constructor(write: (change: StoredChange) => Promise<void>, told: (fault: DiskFault) => void) {
    this.#write = write;
    this.#told = told;
  }

  /** Done when the change is on the disk. */
  put(change: StoredChange): Promise<void> {
    this.#waiting.push(change);
    return this.idle();
  }

  /** Done when everything put so far, and whatever comes meanwhile, is on the disk. */
  idle(): Promise<void> {
    this.#running ??= this.#drain().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** Nothing is written from now on: another one may have the vault. */
  close(): void {
    this.#closed = true;
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      if (this.#closed) await new Promise(() => {});
      const taken = this.#waiting.length;
      const fault = await this.#write(joined(this.#waiting)).then(() => null, faultOf);
      this.#told(fault);
      if (fault) await new Promise((resolve) => setTimeout(resolve, pause));
      else this.#waiting.splice(0, taken);
    }
  }
}

const faultOf = (error: unknown): DiskFault =>
  error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'failed';

/** Several changes as one: of each key what was done last. */
function joined(changes: readonly StoredChange[]): StoredChange {
  const last = new Map<string, { value: unknown } | null>();
  for (const { put, remove } of changes) {
    for (const { key, value } of put) last.set(key, { value });
    for (const key of remove) last.set(key, null);
  }
  const entries = [...last];
  return {
    put: entries.flatMap(([key, one]) => (one ? [{ key, value: one.value }] : [])),
    remove: entries.flatMap(([key, one]) => (one ? [] : [key])),
  };
}
