import type { SheetDraft } from '../sheet-draft';
import type { TabletActs } from './acts';
import type { SignOutcome, TabletState, Told, Unlocked } from './state';
import { Store } from './store';
import { supportHere } from './support';

const nothing: TabletState = {
  support: 'checking',
  online: true,
  persisted: null,
  vaults: [],
  open: null,
  app: 'current',
};

/** One tablet: the vaults that lie on it, and the one that is open. */
export class Tablet extends Store<TabletState> implements TabletActs {
  constructor() {
    super(nothing);
  }

  /** Begins: looks what this browser can do and what lies here. Answers how to stop. */
  start(): () => void {
    this.set({ support: supportHere(), online: navigator.onLine });
    const turn = () => this.set({ online: navigator.onLine });
    window.addEventListener('online', turn);
    window.addEventListener('offline', turn);
    return () => {
      window.removeEventListener('online', turn);
      window.removeEventListener('offline', turn);
    };
  }

  async prepare(_roundCode: string, _pin: string): Promise<Told> {
    return { ok: false, code: 'unreached', sentence: null };
  }

  async unlock(_seatId: string, _pin: string): Promise<Unlocked> {
    return { ok: false, code: 'none', waitUntil: null };
  }

  async lock(): Promise<void> {
    this.set({ open: null });
  }

  change(_entryId: string, _next: (draft: SheetDraft) => SheetDraft): void {}

  note(_entryId: string, _text: string): void {}

  undo(_entryId: string): void {}

  settle(_entryId: string, _criterion: string, _choice: 'mine' | { opId: string }): void {}

  async sign(
    _entryIds: readonly string[],
    _despite: readonly string[] = [],
  ): Promise<readonly SignOutcome[]> {
    return [];
  }

  async recuse(_entryId: string, _reason: string): Promise<void> {}

  async ask(_entryId: string | null, _text: string): Promise<void> {}

  async photo(_fileId: string): Promise<string | null> {
    return null;
  }

  async refresh(): Promise<void> {}

  async exportOutbox(): Promise<File | null> {
    return null;
  }

  async importOutbox(_file: File): Promise<Told> {
    return { ok: false, code: 'unreached', sentence: null };
  }

  async clear(_anyway = false): Promise<Told> {
    return { ok: true };
  }

  async renewApp(): Promise<void> {}
}
