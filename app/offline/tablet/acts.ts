import type { VisitAct } from '~/domain/visit/record';
import type { VisitPhotoMeta } from '~/forms/visit-sync';
import type { SheetDraft } from '../sheet-draft';
import type { SignOutcome, Told, Unlocked } from './state';

/** What a juror can do on a tablet. None of them ever throws; what they change shows in the state. */
export type TabletActs = {
  /**
   * Makes this tablet ready for the juror who is signed in: a device of the server, a vault under this PIN, then the
   * work and its photos, which go on arriving in the background. A vault of the same seat is opened to the server anew
   * and keeps what lies in it; it needs its own PIN.
   */
  prepare(roundCode: string, pin: string): Promise<Told>;
  unlock(seatId: string, pin: string): Promise<Unlocked>;
  /** Forgets the key: for handing the tablet over and after a while without touch. What is typed is written first. */
  lock(): Promise<void>;

  /** Something is typed or pressed on a sheet, with the functions of sheet-draft (typed, stepped, left, remarked). */
  change(entryId: string, next: (draft: SheetDraft) => SheetDraft): void;
  note(entryId: string, text: string): void;
  /** Takes the last change of this sheet on this tablet back: another change, which is kept and sent like any. */
  undo(entryId: string): void;
  /** Ends the open conflicts of a cell: with what stands here, or with the content of the operation of this name. */
  settle(entryId: string, criterion: string, choice: 'mine' | { opId: string }): void;

  /** Signs sheets with the server. `despite` names devices whose unsent operations the juror gives up. */
  sign(entryIds: readonly string[], despite?: readonly string[]): Promise<readonly SignOutcome[]>;
  /** Recuses from an entry: its material is gone from here at once, the server is told when it is reached. */
  recuse(entryId: string, reason: string): Promise<void>;
  /** A question to the secretariat, on an entry or in general; sent when the server is reached. */
  ask(entryId: string | null, text: string): Promise<void>;

  /** Records one thing at a site visit: on the tablet first, then at the server when it is reached. */
  recordVisit(visitId: string, act: VisitAct): Promise<void>;
  /** Keeps a photo of a site visit; it is sent by itself. */
  photographVisit(visitId: string, photo: Omit<VisitPhotoMeta, 'photoId'>, file: Blob): Promise<void>;

  /** An object URL of a photo or a paper that lies here; null where it does not. It holds until the tablet is locked. */
  photo(fileId: string): Promise<string | null>;
  /** Tries everything now: what is unsent, the state of all sheets, what of the work is missing. */
  refresh(): Promise<void>;

  /** Marks, words, questions and recusals that are not sent, as a file to carry to another tablet; nothing of visits. */
  exportOutbox(): Promise<File | null>;
  /** Hands a file of another tablet of the same juror to the server. */
  importOutbox(file: File): Promise<Told>;
  /** Clears the open vault from this tablet; refused (`pending`) while something in it is unsent, unless `anyway`. */
  clear(anyway?: boolean): Promise<Told>;
  /** Starts the newer app that waits; what is typed is written first. */
  renewApp(): Promise<void>;
};
