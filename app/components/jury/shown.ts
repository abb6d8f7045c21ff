import type { Calendar, Phase } from '~/domain/round';
import type { SheetState } from '../score-sheet/shown';

/** What the juror's home and lists show. Points in hundredths, instants ISO 8601. */

type ShownRound = { code: string; name: string; nameEn: string; calendar: Calendar };

export type GroupProgress = { group: number; due: number; signed: number; started: number; recused: number };

export type ShownSeat = {
  seat: { code: string; head: boolean; byGroup: GroupProgress[] };
  round: ShownRound;
  phase: Phase;
  toApprove: number[];
};

export type LastSheet = {
  roundCode: string;
  entryId: string;
  code: string | null;
  name: string;
  at: string;
  signed: boolean;
};

export type ListedSheet = {
  id: string;
  code: string;
  name: string;
  producer: string;
  group: number;
  isSet: boolean;
  provinceName: string;
  invented: boolean;
  state: SheetState;
  marked: number;
  total: number | null;
  hasRemarks: boolean;
};

export type ListData = {
  round: ShownRound;
  phase: Phase;
  groups: readonly number[];
  q: string;
  group: number | null;
  counts: Record<SheetState, number>;
  /** How many criteria the rubric in force has, by product group. */
  criteria: Record<number, number>;
  entries: readonly ListedSheet[];
};
