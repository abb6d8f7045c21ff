import type { VisitAct } from '~/domain/visit/record';
import { readWithoutEval } from '~/forms/without-eval';
import type { SheetDraft } from '../sheet-draft';
import type { TabletActs } from './acts';
import { watchIdle } from './idle';
import { type AppWord, Keeper } from './keeper';
import { keptIn } from './kept';
import { holdPen, whilePenLies } from './pen';
import { isPin } from './pin-wait';
import { newVault, type Registered, register } from './preparing';
import { phasesOfRounds } from './server';
import { Session } from './session';
import type { SignOutcome, TabletState, Told, Unlocked } from './state';
import { Store } from './store';
import { supportHere } from './support';
import type { Vault } from './vault';
import { Vaults } from './vaults';
import { isOverIn } from './work';

const nothing: TabletState = {
  support: 'checking',
  online: true,
  persisted: null,
  vaults: [],
  gone: null,
  open: null,
  app: 'current',
};

const locked: Told = { ok: false, code: 'locked', sentence: null };

/** One tablet: the vaults that lie on it, and the one that is open. */
export class Tablet extends Store<TabletState> implements TabletActs {
  readonly #vaults = new Vaults();
  readonly #keeper = new Keeper((app) => this.#renewable(app));
  #session: Session | null = null;
  #appWord: AppWord = 'current';
  #leave: () => void = () => {};
  /** Object URLs that were handed out: none opens anything once the tablet is locked. */
  readonly #addresses = new Set<string>();

  constructor() {
    super(nothing);
  }

  /** Begins: looks what this browser can do and what lies here. Answers how to stop. */
  start(): () => void {
    readWithoutEval();
    const support = supportHere();
    const turn = () => this.set({ online: navigator.onLine });
    turn();
    const hide = () => document.visibilityState === 'hidden' && this.#session?.desk.writeWords();
    window.addEventListener('online', turn);
    window.addEventListener('offline', turn);
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('pagehide', hide);
    const unwatch = watchIdle(() => void this.lock());
    void this.#look(support);
    return () => {
      unwatch();
      window.removeEventListener('online', turn);
      window.removeEventListener('offline', turn);
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('pagehide', hide);
      void this.lock();
    };
  }

  async prepare(roundCode: string, pin: string): Promise<Told> {
    if (!isPin(pin)) return { ok: false, code: 'pin', sentence: null };
    await this.lock();
    const persisted = await navigator.storage.persist().catch(() => false);
    this.set({ persisted });
    const registered = await register(roundCode);
    if ('ok' in registered) return registered;
    const here = this.state().vaults.some(({ seatId }) => seatId === registered.work.seat.id);
    if (here) return this.#renew(registered, pin);
    await this.#begin(await newVault(this.#vaults, registered, pin));
    this.set({ gone: null });
    return { ok: true };
  }

  async unlock(seatId: string, pin: string): Promise<Unlocked> {
    await this.lock();
    const card = this.state().vaults.find((vault) => vault.seatId === seatId);
    const opened = await this.#vaults.open(seatId, pin, Date.now());
    if (!opened.ok) {
      if (opened.code === 'none' && card) this.set({ gone: card });
      await this.#list();
      return opened;
    }
    await this.#begin(opened.vault);
    return { ok: true };
  }

  async lock(): Promise<void> {
    const session = this.#session;
    this.#session = null;
    await session?.end();
    for (const address of this.#addresses) URL.revokeObjectURL(address);
    this.#addresses.clear();
    this.#leave();
    this.#leave = () => {};
    if (session) this.set({ open: null });
    if (session?.isOver()) await this.#vaults.remove(session.vault.seatId);
    if (session) await this.#list();
    if (session && this.#appWord === 'renewable') this.#keeper.takeOver();
  }

  change(entryId: string, next: (draft: SheetDraft) => SheetDraft): void {
    this.#write(entryId, (session) => session.desk.change(entryId, next));
  }

  note(entryId: string, text: string): void {
    this.#write(entryId, (session) => session.desk.note(entryId, text));
  }

  undo(entryId: string): void {
    this.#write(entryId, (session) => session.desk.undo(entryId));
  }

  settle(entryId: string, criterion: string, choice: 'mine' | { opId: string }): void {
    this.#write(entryId, (session) => session.desk.settle(entryId, criterion, choice));
  }

  async sign(entryIds: readonly string[], despite: readonly string[] = []): Promise<readonly SignOutcome[]> {
    return (await this.#session?.sign(entryIds, despite)) ?? [];
  }

  async recuse(entryId: string, reason: string): Promise<void> {
    await this.#session?.recuse(entryId, reason);
  }

  async ask(entryId: string | null, text: string): Promise<void> {
    await this.#session?.ask(entryId, text);
  }

  async recordVisit(visitId: string, act: VisitAct): Promise<void> {
    await this.#session?.recordVisit((visits) => visits.record(visitId, act));
  }

  async photographVisit(...photo: Parameters<TabletActs['photographVisit']>): Promise<void> {
    await this.#session?.recordVisit((visits) => visits.photograph(...photo));
  }

  async photo(fileId: string): Promise<string | null> {
    const session = this.#session;
    const blob = await session?.vault.readFile(fileId).catch(() => null);
    if (!blob || session !== this.#session) return null;
    const address = URL.createObjectURL(blob);
    this.#addresses.add(address);
    return address;
  }

  async refresh(): Promise<void> {
    await this.#keeper.look();
    await this.#session?.refresh();
  }

  async exportOutbox(): Promise<File | null> {
    return (await this.#session?.exportOutbox()) ?? null;
  }

  async importOutbox(file: File): Promise<Told> {
    return (await this.#session?.importOutbox(file)) ?? locked;
  }

  async clear(anyway = false): Promise<Told> {
    const session = this.#session;
    if (!session) return locked;
    session.desk.writeWords();
    if (session.unsent() > 0 && !anyway) return { ok: false, code: 'pending', sentence: null };
    if (session.unsent() === 0) await session.giveUp();
    await this.lock();
    await this.#vaults.remove(session.vault.seatId);
    await this.#list();
    return { ok: true };
  }

  async renewApp(): Promise<void> {
    await this.lock();
    if (!this.#keeper.takeOver()) window.location.reload();
  }

  async #look(support: TabletState['support']): Promise<void> {
    if (support !== 'ready') return this.set({ support });
    const persisted = await navigator.storage.persisted().catch(() => null);
    await this.#list();
    this.set({ support, persisted });
    void this.#clearServed();
    await this.#keeper.start();
  }

  /** What nobody will open again goes without its PIN: the server says the round is over, and nothing is unsent. */
  async #clearServed(): Promise<void> {
    const phases = await phasesOfRounds();
    const served = (await this.#vaults.list(Date.now())).filter(
      ({ pending, round }) => pending === 0 && isOverIn(phases.get(round.code)),
    );
    for (const { seatId } of served) await whilePenLies(seatId, () => this.#vaults.remove(seatId));
    if (served.length > 0) await this.#list();
  }

  async #list(): Promise<void> {
    this.set({ vaults: await this.#vaults.list(Date.now()) });
  }

  /** Opens an existing vault to the server anew. */
  async #renew({ deviceId, token, work }: Registered, pin: string): Promise<Told> {
    const opened = await this.unlock(work.seat.id, pin);
    if (!opened.ok) return { ok: false, code: `pin.${opened.code}`, sentence: null };
    await this.#session?.rename(deviceId, token);
    await this.#session?.refresh();
    return { ok: true };
  }

  /** Lays a vault's work open; done when it is known whether this tab holds the pen. */
  async #begin(vault: Vault): Promise<void> {
    this.#leave();
    const kept = keptIn(await vault.records());
    if (!kept) return this.#vaults.remove(vault.seatId);
    const session = new Session(vault, kept);
    this.#session = session;
    session.subscribe(() => this.#session === session && this.#shown(session));
    await new Promise<void>((decided) => {
      const taken = (waited: boolean) => {
        decided();
        if (waited) void this.#begin(vault);
        else session.take();
      };
      this.#leave = holdPen(vault.seatId, taken, decided);
    });
    this.#shown(session);
  }

  #shown(session: Session): void {
    const open = session.state();
    const app = session.tooOld() ? 'tooOld' : this.#appWord;
    this.set({ open, app });
  }

  #write(entryId: string, write: (session: Session) => void): void {
    const session = this.#session;
    if (!session?.mayWrite(entryId)) return;
    write(session);
    session.kick();
  }

  /** A newer app takes over at once where no sheet is open. */
  #renewable(word: AppWord): void {
    this.#appWord = word;
    this.set({ app: this.#session?.tooOld() ? 'tooOld' : word });
    if (!this.#session) this.#keeper.takeOver();
  }
}
