import type { TabletWork } from '~/forms/tablet';
import { type Outbox, pendingOf } from '../outbox/outbox';
import { VisitDesk } from '../visit/visit-desk';
import { appKept } from './app-kept';
import { Desk } from './desk';
import { type DiskFault, DiskQueue } from './disk-queue';
import { goesOn, outcomeOf, requestFor } from './exchange';
import { type Kept, recordsOf } from './kept';
import { Luggage } from './luggage';
import { outboxFile } from './outbox-file';
import { refused } from './preparing';
import { type Next, Pulse } from './pulse';
import { questionsOf } from './questions';
import { credentialOf, TabletServer } from './server';
import { signSheets } from './sign';
import type { Exchange, OpenVault, SignOutcome, Told } from './state';
import { Store } from './store';
import type { Vault } from './vault';
import { randomName } from './vault-key';
import { isOverIn, withoutMaterial } from './work';

/** After this long the state of all sheets is asked for again, in ms. */
const allEvery = 30_000;

const quiet: Exchange = { sending: false, at: null, serverAt: null, last: 'none', sentence: null };

/** An open vault at work: its sheets, its exchanges with the server, its luggage. */
export class Session extends Store<OpenVault> {
  readonly vault: Vault;
  readonly desk: Desk;
  readonly visits: VisitDesk;
  readonly #kept: Kept;
  readonly #queue: DiskQueue;
  readonly #luggage: Luggage;
  readonly #pulse: Pulse;
  #server: TabletServer | null;
  #stop: (() => void) | undefined;
  /** Whether the state of all sheets is wanted: once after opening and whenever the juror comes back. */
  #wantsAll = true;
  /** When it was last told, by the clock of performance.now: other devices of the juror write as well. */
  #allAt = 0;
  #tooOld = false;
  /** The outbox as it lies on the disk: of nothing else the page says that it is kept. */
  #stored: Outbox;

  constructor(vault: Vault, kept: Kept) {
    super(firstState(vault.seatId, kept));
    this.vault = vault;
    this.#kept = kept;
    this.#stored = kept.outbox;
    this.#server = serverOf(kept);
    this.#queue = new DiskQueue(
      (change) => this.#write(change),
      (disk) => this.#disk(disk),
    );
    this.desk = new Desk({
      ...kept,
      store: (change) => this.#queue.put(change),
      told: () => this.#show(),
    });
    this.visits = new VisitDesk({
      book: kept.visits,
      store: (change) => this.#queue.put(change),
      files: vault,
      server: () => this.#server,
      newName: randomName,
    });
    this.visits.subscribe(() => this.set({ visits: this.visits.state(), unsent: this.unsent() }));
    this.#luggage = new Luggage({
      vault,
      appKept,
      server: () => this.#server,
      told: (ready) => this.set({ ready }),
    });
    this.#pulse = new Pulse(() => this.#exchange());
    this.#show();
  }

  /** The pen is here: begins to exchange and to fetch. */
  take(): void {
    this.set({ pen: 'here' });
    this.#stop = this.#pulse.start();
    void this.#luggage.setWork(this.state().work).then(() => this.#luggage.fetch());
  }

  /** Whether a sheet may be written here: its server may still know better. */
  mayWrite(entryId: string): boolean {
    const sheet = this.state().sheets[entryId];
    return this.state().pen === 'here' && sheet !== undefined && !sheet.signed && !sheet.recused;
  }

  /** Operations and acts, of sheets and of visits, that the server does not have. */
  unsent(): number {
    return pendingOf(this.desk.outbox).length + this.desk.outbox.acts.length + this.visits.unsent();
  }

  /** Whether the round's scoring and visits have ended and nothing is unsent, so that the vault has served. */
  isOver(): boolean {
    const { phase, exchange } = this.state();
    return isOverIn(phase) && exchange.last === 'reached' && this.unsent() === 0;
  }

  /** Whether the server no longer speaks with this app. */
  tooOld(): boolean {
    return this.#tooOld;
  }

  async recuse(entryId: string, reason: string): Promise<void> {
    if (!this.mayWrite(entryId)) return;
    await this.desk.act({ kind: 'recusal', id: randomName(), entryId, reason });
    await this.#takeWork(withoutMaterial(this.state().work, entryId));
    this.kick();
  }

  async ask(entryId: string | null, text: string): Promise<void> {
    if (this.state().pen !== 'here') return;
    await this.desk.act({ kind: 'question', id: randomName(), entryId, text });
    this.kick();
  }

  /** Something is recorded at a visit, if this tab holds the pen; it is sent as soon as it is on the disk. */
  async recordVisit(work: (visits: VisitDesk) => Promise<void>): Promise<void> {
    if (this.state().pen !== 'here') return;
    await work(this.visits);
    void this.visits.exchange();
  }

  async exportOutbox(): Promise<File> {
    this.desk.writeWords();
    await this.#queue.idle();
    const { round, seat } = this.state().work;
    const token = this.#kept.token ?? '';
    const said = await outboxFile({ outbox: this.desk.outbox, round: round.code, seat: seat.id, token });
    return new File([JSON.stringify(said)], `${round.code}-${seat.code}.json`, { type: 'application/json' });
  }

  async importOutbox(file: File): Promise<Told> {
    const said: unknown = await file
      .text()
      .then(JSON.parse)
      .catch(() => null);
    if (said === null) return { ok: false, code: 'outbox.unreadable', sentence: null };
    const answer = await this.#server?.importOutbox(said);
    if (answer?.kind !== 'answer') return refused(answer ?? { kind: 'unreached' });
    await this.refresh();
    return { ok: true };
  }

  /** Something is written: it is sent as soon as it is on the disk. */
  kick(): void {
    void this.#queue.idle().then(() => this.#pulse.kick());
  }

  /** Everything is tried now. */
  async refresh(): Promise<void> {
    this.#wantsAll = true;
    this.#pulse.nudge();
    await Promise.all([this.#pulse.kick(), this.#luggage.fetch()]);
  }

  /**
   * Ends: what is typed goes to the disk first, for as long as a juror would wait. An answer that comes later changes
   * nothing here: the vault may be open anew, or gone, and what it told is told again.
   */
  async end(): Promise<void> {
    this.#stop?.();
    this.desk.writeWords();
    await Promise.race([this.#queue.idle(), new Promise((resolve) => setTimeout(resolve, 5000))]);
    this.#queue.close();
    this.#luggage.close();
  }

  async sign(entryIds: readonly string[], despite: readonly string[]): Promise<readonly SignOutcome[]> {
    this.desk.writeWords();
    await this.#queue.idle();
    await this.#pulse.kick();
    const asked = { outbox: this.desk.outbox, work: this.state().work, server: this.#server, despite };
    const outcomes = await signSheets(entryIds, asked);
    for (const { entryId, signed } of outcomes) {
      if (signed) this.desk.keepReceipt(entryId, signed.receipt ?? null);
    }
    this.#wantsAll = true;
    await this.#pulse.kick();
    return outcomes;
  }

  /** Another name and token of this device, after the juror has signed in anew. */
  async rename(deviceId: string, token: string): Promise<void> {
    this.#kept.token = token;
    this.#server = new TabletServer(credentialOf(deviceId, token));
    await this.desk.rename(deviceId, token);
  }

  /** The tablet is cleared: the server need not wait for this device. */
  async giveUp(): Promise<void> {
    await this.#server?.end();
  }

  async #exchange(): Promise<Next> {
    await this.#queue.idle();
    const server = this.#server;
    if (!server || this.state().pen !== 'here') return 'rest';
    const before = this.desk.outbox;
    const all = this.#wantsAll || performance.now() - this.#allAt > allEvery;
    const request = requestFor(before, this.state().ready, all, Date.now());
    this.#say({ sending: request.operations.length + request.acts.length > 0 });
    const reply = await server.exchange(request);
    this.#tooOld = reply.kind === 'refused' && reply.status === 426;
    const now = new Date().toISOString();
    const { exchange, next } = outcomeOf(reply, this.state().exchange, now);
    if (reply.kind !== 'answer') {
      this.#say({ ...exchange, sending: false });
      return next;
    }
    if (all) {
      this.#wantsAll = false;
      this.#allAt = performance.now();
    }
    await this.desk.receive(reply.answer, now);
    this.#say({ ...exchange, sending: false });
    this.set({ phase: reply.answer.phase, closesAt: reply.answer.closesAt });
    void this.visits.exchange();
    if (reply.answer.work !== this.state().work.version) await this.#fetchWork();
    else if (this.state().ready.state === 'waiting') void this.#luggage.fetch();
    return goesOn(before, this.desk.outbox);
  }

  async #fetchWork(): Promise<void> {
    const got = await this.#server?.work();
    if (got?.kind === 'answer') await this.#takeWork(got.answer);
  }

  async #takeWork(work: TabletWork): Promise<void> {
    await this.#queue.put({ put: [{ key: 'work', value: work }], remove: [] });
    this.set({ work });
    this.desk.setWork(work);
    this.#show();
    await this.#luggage.setWork(work);
    void this.#luggage.fetch();
  }

  async #write(change: Parameters<Vault['write']>[0]): Promise<void> {
    const [pending, written] = [this.unsent(), this.desk.outbox];
    const whole = await this.vault.write(change, pending);
    if (!whole) await this.#writeAll(pending);
    this.#stored = written;
    this.#show();
  }

  /** The tablet's storage was cleared behind the open vault: everything that is still known is written again. */
  async #writeAll(pending: number): Promise<void> {
    const { work } = this.state();
    const put = recordsOf({
      ...{ ...this.#kept, ...this.desk.kept },
      ...{ work, visits: this.visits.state() },
    });
    await this.vault.write({ put, remove: [] }, pending);
    void this.#luggage.setWork(work).then(() => this.#luggage.fetch());
  }

  #disk(disk: DiskFault): void {
    if (this.state().disk !== disk) this.set({ disk });
  }

  #say(part: Partial<Exchange>): void {
    this.set({ exchange: { ...this.state().exchange, ...part } });
  }

  #show(): void {
    if (!this.desk || !this.visits) return;
    const { outbox, sheets } = this.desk;
    const log = pendingOf(this.#stored);
    const since = log[0] ? new Date(log[0].writtenAt).toISOString() : null;
    const pending = { count: log.length, since };
    this.set({ sheets, pending, unsent: this.unsent(), questions: questionsOf(outbox) });
  }
}

function firstState(seatId: string, { work, outbox, visits }: Kept): OpenVault {
  const { phase, closesAt } = work.round;
  return {
    ...{ seatId, work, phase, closesAt, visits, sheets: {}, exchange: quiet, disk: null, pen: 'elsewhere' },
    ready: { done: 0, of: work.entries.length, bytes: 0, ofBytes: 0, state: 'waiting' },
    ...{ pending: { count: 0, since: null }, unsent: 0 },
    questions: questionsOf(outbox),
  };
}

const serverOf = ({ outbox, token }: Kept): TabletServer | null =>
  token === null ? null : new TabletServer(credentialOf(outbox.deviceId, token));
