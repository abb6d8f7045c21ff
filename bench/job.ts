import type { CellHead } from '~/domain/sync/protocol';

/** A sheet that a connection marks: where it saves, as whom, and the marks as they stand. */
export type Pen = {
  path: string;
  page: string;
  cookie: string;
  heads: CellHead[];
  criteria: { id: string; max: number; step: number }[];
  /** How many marks each save changes. */
  marks: number;
  /** A tablet of the sheet's juror: its pen exchanges operations instead of saving as the page does. */
  tablet: { authorization: string; entryId: string } | null;
};

/** What a process that makes load is told. Every connection takes the requests in turn, or has a pen of its own. */
export type Job = {
  origin: string;
  connections: number;
  /** Seconds of the same load before the measuring. */
  warm: number;
  seconds: number;
  /** Paths that each connection asks for in turn, each beginning elsewhere. */
  paths: string[];
  cookie: string | null;
  pens: Pen[];
  /** Milliseconds between two saves of one pen; without it a connection sends as soon as it has its answer. */
  pace: number | null;
};

/** What came of a load. Times of answers 2xx in milliseconds, sorted; `refused` counts all others by status. */
export type Outcome = { elapsed: number; times: number[]; refused: Record<string, number>; broken: number };

/** What a process that makes load says: what the warming came to as it begins to measure, then what was measured. */
export type Said = { warmed: Outcome } | { measured: Outcome };
