import type { CellContent, QuarantineReason } from '~/domain/sync/protocol';
import type { SignedSheet, TabletWork } from '~/forms/tablet';
import type { SheetDraft } from '../sheet-draft';
import type { VisitBook } from '../visit/book';

/** What the tablet's pages show. Instants are ISO 8601 by the tablet's own clock unless they are said to be the server's. */
export type TabletState = {
  /**
   * `insecure`: served without https and not from this machine, so the browser keeps neither pages nor keys.
   * `unsupported`: the browser lacks what offline work needs.
   */
  support: 'checking' | 'ready' | 'insecure' | 'unsupported';
  /** What the browser says of the network; `exchange` of the open vault says what was reached. */
  online: boolean;
  /** Whether the browser has promised not to clear what lies here; null while it has not been asked. */
  persisted: boolean | null;
  /** Jurors who have made this tablet ready. */
  vaults: readonly VaultCard[];
  /** A vault that was named here and lies here no longer, as it was last known. */
  gone: VaultCard | null;
  /** The work that is open; null while the tablet is locked. */
  open: OpenVault | null;
  /** `renewable`: a newer app waits; `tooOld`: the server no longer speaks with this one. */
  app: 'current' | 'renewable' | 'tooOld';
};

/** A juror's vault as the locked tablet names it. */
export type VaultCard = {
  seatId: string;
  juror: string;
  seatCode: string;
  round: { code: string; name: string; nameEn: string };
  preparedAt: string;
  /** Operations and acts that lie here and are not sent yet. */
  pending: number;
  /** No PIN is tried before this instant; null while one may be. */
  waitUntil: string | null;
};

export type OpenVault = {
  seatId: string;
  work: TabletWork;
  /** The round's phase and the end of scoring as the server last said. */
  phase: string;
  closesAt: string;
  ready: Readiness;
  /** By entry. */
  sheets: Readonly<Record<string, ShownSheet>>;
  pending: { count: number; since: string | null };
  /** Everything that the server does not have: operations, acts, and what was recorded at visits with its photos. */
  unsent: number;
  exchange: Exchange;
  /** Whether this tab writes; `elsewhere`: another tab of this browser holds the pen, here is only to read. */
  pen: 'here' | 'elsewhere';
  questions: readonly AskedQuestion[];
  /** The site visits of the juror's teams. */
  visits: VisitBook;
  /** `full`: the tablet has no room, `failed`: its disk refuses: what was last typed is not kept yet, it is tried on. */
  disk: 'full' | 'failed' | null;
};

/** How much of the work lies whole on this tablet: entries whose every photo and paper is here. */
export type Readiness = {
  done: number;
  of: number;
  /** Bytes fetched, and of how many as far as that is known. */
  bytes: number;
  ofBytes: number;
  /**
   * `waiting`: not all could be fetched, or the app itself is not kept yet; it is tried again by itself. `full`: the
   * tablet has no room left. Only `whole` promises work without network.
   */
  state: 'running' | 'waiting' | 'whole' | 'full';
};

export type Exchange = {
  sending: boolean;
  /** When an exchange last succeeded, and by the server's clock. */
  at: string | null;
  serverAt: string | null;
  /**
   * What became of the last one. `signIn`: the server knows this tablet no longer, everything stays here until the juror
   * makes it ready again. `refused` carries the server's sentence.
   */
  last: 'none' | 'reached' | 'unreached' | 'busy' | 'signIn' | 'refused';
  sentence: string | null;
};

export type ShownSheet = {
  entryId: string;
  pass: number;
  epoch: number;
  /** Cells as they stand here; `theirs` of a cell is the other content of an open conflict (more in `conflicts`). */
  draft: SheetDraft;
  /** The juror's own note, never signed. */
  note: string;
  conflicts: readonly ShownConflict[];
  quarantined: readonly SetAside[];
  /** Operations of this sheet that are not sent yet. */
  pending: number;
  /** Something typed is not yet written to the tablet's disk. */
  writing: boolean;
  /** When this tablet last wrote an operation to its disk, and when the server last took one. */
  savedHereAt: string | null;
  sentAt: string | null;
  /** By the server's clock, with its receipt once signed on this tablet. */
  signed: SignedSheet | null;
  recused: boolean;
  mayUndo: boolean;
};

/** Contents that stand against each other in one cell (a criterion, `remarks` or `note`). */
export type ShownConflict = {
  criterion: string;
  /** What this tablet shows, and what others say instead. */
  mine: CellContent;
  theirs: readonly (CellContent & { opId: string })[];
};

export type SetAside = CellContent & { opId: string; criterion: string; reason: QuarantineReason };

export type AskedQuestion = {
  id: string;
  entryId: string | null;
  text: string;
  sent: boolean;
  /** The code of a refusal. */
  refused: string | null;
};

/** What became of an act that needs the server. */
export type Told = { ok: true } | { ok: false; code: string; sentence: string | null };

/** What became of a PIN. */
export type Unlocked =
  | { ok: true }
  | { ok: false; code: 'wrong' | 'wait' | 'none'; waitUntil: string | null };

/** What became of signing one sheet: the sentence says why not. */
export type SignOutcome = {
  entryId: string;
  signed: SignedSheet | null;
  code: string | null;
  sentence: string | null;
  /** The device whose unsent marks keep the sheet from being signed; the juror may give them up. */
  deviceId: string | null;
};
