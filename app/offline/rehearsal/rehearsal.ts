import { rehearsalRubric } from '~/domain/rehearsal';
import { sheetTotal } from '~/domain/rubric';
import { marksOf, type SheetDraft } from '../sheet-draft';
import type { TabletActs } from '../tablet/acts';
import { emptySheet } from '../tablet/empty-sheet';
import type { OpenVault, ShownSheet, SignOutcome } from '../tablet/state';
import { Store } from '../tablet/store';
import { emptyBook } from '../visit/book';
import { rehearsalPicture } from './picture';
import { rehearsalWork } from './rehearsal-work';

type Acts = Pick<
  TabletActs,
  'change' | 'note' | 'undo' | 'settle' | 'sign' | 'recuse' | 'ask' | 'photo' | 'refresh'
>;

/** Where the rehearsal keeps its sheets between two visits: the browser's own small storage, apart from all work. */
export type Shelf = { read(): string | null; write(text: string): void };

const criteria = rehearsalRubric.groups.flatMap((group) => group.criteria);

/**
 * The tablet to try: it does what the real one does for its juror's eyes, with invented products. It knows no server
 * and no vault, so nothing of it can be sent or counted.
 */
export class Rehearsal extends Store<OpenVault> implements Acts {
  readonly #undone = new Map<string, SheetDraft[]>();
  readonly #shelf: Shelf;
  readonly #now: () => Date;

  constructor(shelf: Shelf, now: () => Date) {
    super(openVault(now(), keptOn(shelf)));
    this.#shelf = shelf;
    this.#now = now;
  }

  readonly change = (entryId: string, next: (draft: SheetDraft) => SheetDraft): void => {
    const { draft } = this.#sheet(entryId);
    const after = next(draft);
    const before = this.#undone.get(entryId) ?? [];
    const wrote = JSON.stringify(marksOf(after)) !== JSON.stringify(marksOf(draft));
    if (wrote) this.#undone.set(entryId, [...before, draft]);
    this.#put(entryId, { draft: after, ...(wrote || after.remarks !== draft.remarks ? this.#saved() : {}) });
  };

  readonly note = (entryId: string, note: string): void => this.#put(entryId, { note, ...this.#saved() });

  readonly undo = (entryId: string): void => {
    const draft = this.#undone.get(entryId)?.pop();
    if (draft) this.#put(entryId, { draft, ...this.#saved() });
  };

  readonly settle = (): void => {};

  readonly sign = async (entryIds: readonly string[]): Promise<readonly SignOutcome[]> => {
    return entryIds.map((entryId) => {
      const total = sheetTotal(rehearsalRubric, marksOf(this.#sheet(entryId).draft));
      const signed = { at: this.#now().toISOString(), total, digest: '0'.repeat(64), receipt: null };
      this.#put(entryId, { signed });
      return { entryId, signed, code: null, sentence: null, deviceId: null };
    });
  };

  readonly recuse = async (entryId: string): Promise<void> => this.#put(entryId, { recused: true });

  readonly ask = async (entryId: string | null, text: string): Promise<void> => {
    const { questions } = this.state();
    const id = `question-${questions.length + 1}`;
    const asked = { id, entryId, text, sent: false, refused: null };
    this.set({ questions: [...questions, asked] });
  };

  readonly photo = async (fileId: string): Promise<string | null> => {
    const drawing = rehearsalPicture(fileId);
    return drawing && URL.createObjectURL(new Blob([drawing], { type: 'image/svg+xml' }));
  };

  readonly refresh = async (): Promise<void> => {};

  /** Begins anew: every sheet is empty again. */
  readonly restart = (): void => {
    this.#undone.clear();
    this.set(openVault(this.#now(), {}));
    this.#shelf.write('{}');
  };

  #sheet(entryId: string): ShownSheet {
    return this.state().sheets[entryId] as ShownSheet;
  }

  #saved() {
    return { savedHereAt: this.#now().toISOString() };
  }

  #put(entryId: string, part: Partial<ShownSheet>): void {
    const mayUndo = (this.#undone.get(entryId)?.length ?? 0) > 0;
    const sheet = { ...this.#sheet(entryId), ...part, mayUndo };
    const sheets = { ...this.state().sheets, [entryId]: sheet };
    this.set({ sheets });
    this.#shelf.write(JSON.stringify(sheets));
  }
}

function keptOn(shelf: Shelf): Record<string, ShownSheet> {
  try {
    return JSON.parse(shelf.read() ?? '{}') as Record<string, ShownSheet>;
  } catch {
    return {};
  }
}

function openVault(now: Date, kept: Record<string, ShownSheet>): OpenVault {
  const work = rehearsalWork(now);
  const sheets = work.entries.map((entry) => {
    const { id } = entry;
    return [id, { ...emptySheet(entry, criteria), ...kept[id], mayUndo: false }];
  });
  const ready = { done: work.entries.length, of: work.entries.length, bytes: 0, ofBytes: 0, state: 'whole' };
  return {
    ...{ seatId: 'rehearsal', work, phase: 'SCORING', closesAt: work.round.closesAt, pen: 'here' },
    ready: ready as OpenVault['ready'],
    sheets: Object.fromEntries(sheets),
    ...{ pending: { count: 0, since: null }, unsent: 0 },
    exchange: { sending: false, at: null, serverAt: null, last: 'none', sentence: null },
    questions: [],
    visits: emptyBook,
    disk: null,
  };
}
