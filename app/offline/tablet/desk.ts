import type { SyncAnswer } from '~/forms/sync';
import type { TabletWork, WorkEntry } from '~/forms/tablet';
import type { Act } from '../outbox/acts';
import type { Stepped } from '../outbox/change';
import { actsBetween, perform } from '../outbox/draft';
import { type Outbox, pendingOf, wordsTyped } from '../outbox/outbox';
import { received } from '../outbox/received';
import { renumbered } from '../outbox/renumbered';
import { settle } from '../outbox/settle';
import { act, type Stamp, undo, write } from '../outbox/write';
import type { SheetDraft } from '../sheet-draft';
import { nameOf, nothingAside, type SheetAside, shownSheet } from './shown-sheet';
import type { ShownSheet } from './state';
import type { StoredChange } from './vault';
import { randomName } from './vault-key';

type Words = 'remarks' | 'note';

/** How long after the last key words are written; a mark is written at once. */
const wordPause = 400;

type Parts = {
  outbox: Outbox;
  work: TabletWork;
  sent: Record<string, string>;
  receipts: Record<string, string>;
  /** Puts a change on the disk. */
  store: (change: StoredChange) => Promise<void>;
  /** Something that is shown has changed. */
  told: () => void;
};

/** The sheets of an open vault: what is typed becomes operations, goes to the disk, and shows how far it is. */
export class Desk {
  #outbox: Outbox;
  #work: TabletWork;
  readonly #parts: Parts;
  readonly #aside = new Map<string, SheetAside>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  #shown: Record<string, ShownSheet> = {};

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#outbox = parts.outbox;
    this.#work = parts.work;
    this.setWork(parts.work);
  }

  get outbox(): Outbox {
    return this.#outbox;
  }

  /** What must be kept of it. */
  get kept(): { outbox: Outbox; sent: Record<string, string>; receipts: Record<string, string> } {
    const { sent, receipts } = this.#parts;
    return { outbox: this.#outbox, sent, receipts };
  }

  get sheets(): Record<string, ShownSheet> {
    return this.#shown;
  }

  setWork(work: TabletWork): void {
    this.#work = work;
    this.#shown = {};
    for (const { id } of work.entries) this.#show(id);
  }

  change(entryId: string, next: (draft: SheetDraft) => SheetDraft): void {
    const entry = this.#entry(entryId);
    const before = this.#shown[entryId]?.draft;
    if (!entry || !before) return;
    const after = next(before);
    this.#put(entryId, { draft: after });
    for (const one of actsBetween(before, { ...after, remarks: before.remarks })) {
      this.#take(entryId, perform(this.#outbox, nameOf(entry), one, stamp()));
    }
    if (after.remarks !== before.remarks) this.#type(entryId, 'remarks', after.remarks);
    this.#show(entryId);
    this.#parts.told();
  }

  note(entryId: string, text: string): void {
    this.#type(entryId, 'note', text);
    this.#show(entryId);
    this.#parts.told();
  }

  undo(entryId: string): void {
    this.writeWords();
    this.#step(entryId, (entry) => undo(this.#outbox, nameOf(entry), stamp()));
  }

  settle(entryId: string, criterion: string, choice: 'mine' | { opId: string }): void {
    this.writeWords();
    const seen = this.#shown[entryId]?.conflicts.find((one) => one.criterion === criterion);
    const others = seen?.theirs.map(({ opId }) => opId) ?? [];
    const word = choice === 'mine' ? choice : choice.opId;
    this.#put(entryId, { draft: null });
    this.#step(entryId, (entry) => settle(this.#outbox, nameOf(entry), criterion, word, stamp(), others));
  }

  /** Puts a recusal or a question into the outbox; done when it is on the disk. */
  async act(one: Act): Promise<void> {
    await this.#take(one.entryId, act(this.#outbox, one));
  }

  /** Takes an answer of the server in. */
  receive(answer: SyncAnswer, now: string): Promise<void> {
    const before = this.#outbox;
    const step = received(before, answer);
    const told = new Set([...answer.sheets.map(({ entryId }) => entryId), ...decidedIn(before, answer)]);
    const sent = { ...this.#parts.sent };
    for (const id of decidedIn(before, answer)) sent[id] = now;
    this.#parts.sent = sent;
    const more = { put: [...step.change.put, { key: 'sent', value: sent }], remove: step.change.remove };
    return this.#adopt({ state: step.state, change: more as Stepped['change'] }, [...told]);
  }

  /** Takes another name of this device with its token, both or neither; see `renumbered`. */
  rename(deviceId: string, token: string): Promise<void> {
    const { state, change } = renumbered(this.#outbox, deviceId);
    const more = { ...change, put: [...change.put, { key: 'token', value: token }] };
    return this.#adopt({ state, change: more as Stepped['change'] }, []);
  }

  /** A sheet was signed from here: its receipt is kept. */
  keepReceipt(entryId: string, receipt: string | null): void {
    this.#parts.receipts = { ...this.#parts.receipts, [entryId]: receipt ?? '' };
    void this.#parts.store({ put: [{ key: 'receipts', value: this.#parts.receipts }], remove: [] });
    this.#show(entryId);
  }

  /** Words that wait for a pause are written now. */
  writeWords(): void {
    for (const [id, { remarks, note }] of this.#aside) {
      if (remarks !== null) this.#writeWord(id, 'remarks', remarks);
      if (note !== null) this.#writeWord(id, 'note', note);
    }
  }

  #type(entryId: string, cell: Words, text: string): void {
    this.#put(entryId, { [cell]: text });
    const key = `${cell} ${entryId}`;
    clearTimeout(this.#timers.get(key));
    this.#timers.set(
      key,
      setTimeout(() => this.#writeWord(entryId, cell, this.#asideOf(entryId)[cell]), wordPause),
    );
  }

  #writeWord(entryId: string, cell: Words, text: string | null): void {
    clearTimeout(this.#timers.get(`${cell} ${entryId}`));
    if (text === null) return;
    const content = wordsTyped(text);
    this.#put(entryId, { [cell]: null });
    this.#step(entryId, (entry) => write(this.#outbox, nameOf(entry), cell, content, stamp()));
  }

  #step(entryId: string, make: (entry: WorkEntry) => Stepped | null): void {
    const entry = this.#entry(entryId);
    if (entry) void this.#take(entryId, make(entry));
  }

  /** One step of the juror: it shows at once as being written, and as saved when it is on the disk. */
  async #take(entryId: string | null, step: Stepped | null): Promise<void> {
    if (entryId && step) this.#count(entryId, 1);
    if (step) await this.#adopt(step, entryId ? [entryId] : []);
    if (entryId && step) this.#count(entryId, -1);
    if (entryId) this.#show(entryId);
    this.#parts.told();
  }

  #adopt({ state, change }: Stepped, entryIds: readonly string[]): Promise<void> {
    this.#outbox = state;
    for (const id of entryIds) this.#show(id);
    this.#parts.told();
    return this.#parts.store(change);
  }

  #count(entryId: string, change: 1 | -1): void {
    this.#put(entryId, { writing: this.#asideOf(entryId).writing + change });
  }

  #show(entryId: string): void {
    const entry = this.#entry(entryId);
    if (!entry) return;
    const { sent, receipts } = this.#parts;
    const kept = { sentAt: sent[entryId] ?? null, receipt: receipts[entryId] || null };
    const aside = { ...this.#asideOf(entryId), ...kept };
    const shown = shownSheet(this.#outbox, entry, this.#work.rubrics[entry.group], aside);
    this.#shown = { ...this.#shown, [entryId]: shown };
  }

  #entry(entryId: string): WorkEntry | undefined {
    return this.#work.entries.find(({ id }) => id === entryId);
  }

  #asideOf(entryId: string): SheetAside {
    return this.#aside.get(entryId) ?? nothingAside;
  }

  #put(entryId: string, part: Partial<SheetAside>): void {
    this.#aside.set(entryId, { ...this.#asideOf(entryId), ...part });
  }
}

const stamp = (): Stamp => ({ opId: randomName(), at: Date.now() });

/** The entries of which the answer decides an operation. */
function decidedIn(before: Outbox, { outcomes }: SyncAnswer): string[] {
  const said = new Set(outcomes.map(({ opId }) => opId));
  const decided = pendingOf(before).filter(({ operation }) => said.has(operation.opId));
  return decided.map(({ operation }) => operation.sheet.entryId);
}
