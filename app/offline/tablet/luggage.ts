import type { TabletWork, WorkEntry } from '~/forms/tablet';
import { isVisitPhoto } from '../visit/book';
import type { TabletServer } from './server';
import type { Readiness } from './state';
import type { Vault } from './vault';

/** How many files are fetched side by side. */
const lanes = 4;

/** The files of an entry that belong on the tablet: its photos, and those papers that the server lets it take along. */
export function filesOf({ material }: WorkEntry): { fileId: string; bytes: number }[] {
  const papers = material.papers.flatMap(({ fileId, bytes }) =>
    fileId !== null && bytes != null ? [{ fileId, bytes }] : [],
  );
  return [...material.photos.map(({ fileId, bytes }) => ({ fileId, bytes: bytes ?? 0 })), ...papers];
}

type Parts = {
  vault: Vault;
  server: () => TabletServer | null;
  /** Whether the app itself lies here, so that it opens without network. */
  appKept: () => Promise<boolean>;
  told: (ready: Readiness) => void;
};

/**
 * Brings the photos and papers of the work onto the tablet, a few at a time. What lies here already is not fetched again,
 * so that it goes on where it was broken off. An entry counts as ready when all of its files are here.
 */
export class Luggage {
  readonly #parts: Parts;
  #work: TabletWork | null = null;
  #here = new Set<string>();
  #running: Promise<void> | undefined;
  #state: Readiness['state'] = 'waiting';
  #closed = false;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Takes on a work: looks what is here, drops what no longer belongs. */
  async setWork(work: TabletWork): Promise<void> {
    this.#work = work;
    this.#here = await this.#parts.vault.fileNames();
    const wanted = new Set(work.entries.flatMap(filesOf).map(({ fileId }) => fileId));
    const surplus = [...this.#here].filter((fileId) => !wanted.has(fileId) && !isVisitPhoto(fileId));
    await this.#parts.vault.removeFiles(surplus);
    for (const fileId of surplus) this.#here.delete(fileId);
    this.#tell();
  }

  /** Fetches what is missing; a second call while it runs joins it. */
  fetch(): Promise<void> {
    this.#running ??= this.#fetchAll().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** What is on its way is not laid down any more: the vault is locked. */
  close(): void {
    this.#closed = true;
  }

  get ready(): Readiness {
    const entries = this.#work?.entries ?? [];
    const files = entries.flatMap(filesOf);
    const sum = (some: typeof files) => some.reduce((total, { bytes }) => total + bytes, 0);
    const here = files.filter(({ fileId }) => this.#here.has(fileId));
    return {
      done: entries.filter((entry) => this.#isWhole(entry)).length,
      of: entries.length,
      bytes: sum(here),
      ofBytes: sum(files),
      state: this.#state,
    };
  }

  #isWhole(entry: WorkEntry): boolean {
    return filesOf(entry).every(({ fileId }) => this.#here.has(fileId));
  }

  async #fetchAll(): Promise<void> {
    const missing = (this.#work?.entries ?? []).flatMap(filesOf).filter((one) => !this.#here.has(one.fileId));
    this.#turn('running');
    const wanted = missing.values();
    const lane = async () => {
      for (const { fileId } of wanted) {
        if (this.#state !== 'running' || !(await this.#fetchOne(fileId))) return;
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    if (this.#state !== 'running') return;
    const { done, of } = this.ready;
    this.#turn(done === of && (await this.#parts.appKept()) ? 'whole' : 'waiting');
  }

  async #fetchOne(fileId: string): Promise<boolean> {
    const file = await this.#parts.server()?.file(fileId);
    if (this.#closed) return false;
    if (file === 'refused') return true;
    if (!file) return this.#stop('waiting');
    const full = (error: unknown) => error instanceof Error && error.name === 'QuotaExceededError';
    const fault = await this.#parts.vault.writeFile({ fileId, ...file }).then(
      () => null,
      (error) => (full(error) ? 'full' : 'waiting'),
    );
    if (fault) return this.#stop(fault);
    this.#here.add(fileId);
    this.#tell();
    return true;
  }

  #stop(state: Readiness['state']): false {
    this.#turn(state);
    return false;
  }

  #turn(state: Readiness['state']): void {
    this.#state = state;
    this.#tell();
  }

  #tell(): void {
    this.#parts.told(this.ready);
  }
}
