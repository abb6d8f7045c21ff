import type { CheckItem, Finding, Presence } from '~/domain/visit/record';
import type { Lack, Tally } from '~/domain/visit/report';
import type { Candidate, Capacity, VisitState } from '~/domain/visit/visit';

/** What the pages of site visits show. Days are YYYY-MM-DD, instants ISO 8601. */

export type ShownRound = { code: string; name: string; nameEn: string };

export type VisitRow = {
  id: string;
  producer: string;
  province: string;
  plannedFor: string | null;
  state: VisitState;
  number: number | null;
  entries: number;
  members: readonly string[];
  drawn: boolean;
};

export type VisitChoice = {
  q?: string;
  state?: VisitState;
  province?: string;
  sort: 'day' | 'producer' | 'state';
};

export type VisitList = {
  round: ShownRound;
  filter: VisitChoice & { page: number };
  pageSize: number;
  rows: readonly VisitRow[];
  total: number;
  provinces: readonly { code: string; name: string }[];
  mayPlan: boolean;
  /** The query of the address, which turning pages keeps. */
  search: string;
};

export type ShownPhoto = {
  id: string;
  fileId: string;
  caption: string;
  takenAt: string;
  place: { latitude: number; longitude: number; accuracy: number | null } | null;
  width: number | null;
  height: number | null;
};

export type ShownPresence = Presence & { holds: boolean };

export type ShownVisit = {
  round: ShownRound;
  visit: {
    id: string;
    facility: { id: string; name: string; address: string; representative: string };
    province: string;
    drawn: { seed: string; at: string } | null;
    plannedFor: string | null;
    note: string;
    begunAt: string | null;
    reportedAt: string | null;
    number: string | null;
    digest: string | null;
    cancelledAt: string | null;
    cancelReason: string;
    entries: readonly { id: string; code: string; name: string; group: number; invented: boolean }[];
    members: readonly { accountId: string; name: string; title: string; capacity: Capacity; lead: boolean }[];
    photos: readonly ShownPhoto[];
  };
  record: {
    state: VisitState;
    items: readonly CheckItem[];
    conclusion: string;
    unsignedReason: string;
    presences: readonly ShownPresence[];
  };
  tally: Tally;
  lacks: readonly Lack[];
  may: { record: boolean; plan: boolean; cancel: boolean };
};

export type ShownCandidate = Candidate & { name: string; seat: string | null };

/** What the form of a checklist holds. */
export type CheckTyped = {
  items: { id: string; finding: Finding; remark: string }[];
  conclusion: string;
  unsignedReason: string;
};

/** The address of a round's visits in the support team's room, and of one of them. */
export const plannedPath = (roundCode: string) => `/secretariat/rounds/${roundCode}/visits`;

/** The address of a member's own visits of a round. */
export const ownPath = (roundCode: string) => `/jury/rounds/${roundCode}/visits`;

/** The address of a report as a file. */
export const reportFile = (roundCode: string, visitId: string, kind: 'pdf' | 'docx') =>
  `/api/rounds/${roundCode}/visits/${visitId}/report.${kind}`;

/** A coordinate as it is printed: five places, about a metre. */
export const degrees = (value: number) => value.toFixed(5);
