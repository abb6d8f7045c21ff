import { type Refusal, refuse } from './refusal';

/**
 * An entry: one product or one set of a producer, with its file. Its way: draft → submitted → forwarded → eligible (with
 * a code) or not; returned for repair by the province, asked for supplement by the support team; withdrawn or merged.
 */
export const entryStatuses = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'FORWARDED',
  'SUPPLEMENT',
  'ELIGIBLE',
  'NOT_ELIGIBLE',
  'WITHDRAWN',
  'MERGED',
] as const;

export type EntryStatus = (typeof entryStatuses)[number];

/** Statuses that only a file which has reached the support team can have. */
export const atIntake: readonly EntryStatus[] = [
  'FORWARDED',
  'SUPPLEMENT',
  'ELIGIBLE',
  'NOT_ELIGIBLE',
  'MERGED',
];

/** Texts of the description (Bản thuyết minh), by what the criteria groups of Annex 4 ask for. */
export type EntrySections = { market: string; technique: string; culture: string; other: string };

export const paperKinds = [
  'BUSINESS_REGISTRATION',
  'QUALITY_STANDARD',
  'FOOD_SAFETY',
  'TRADEMARK',
  'AWARD',
  'OCOP',
  'PROVINCIAL_DECISION',
  'PROVINCIAL_CERTIFICATE',
  'REGIONAL_CERTIFICATE',
  'OTHER',
] as const;

export type PaperKind = (typeof paperKinds)[number];

export const facilityKinds = ['COMPANY', 'COOPERATIVE', 'COOPERATIVE_GROUP', 'HOUSEHOLD'] as const;

export type FacilityKind = (typeof facilityKinds)[number];

/** Three colour photos from different angles (file item 2, Thông tư 26/2014/TT-BCT as amended 2018). */
export const minimumPhotos = 3;

const ways: Record<string, readonly EntryStatus[]> = {
  submit: ['DRAFT', 'RETURNED', 'SUPPLEMENT'],
  edit: ['DRAFT', 'RETURNED', 'SUPPLEMENT'],
  sendBack: ['SUBMITTED'],
  forward: ['SUBMITTED'],
  askSupplement: ['FORWARDED'],
  accept: ['FORWARDED'],
  reject: ['FORWARDED'],
  withdraw: ['DRAFT', 'SUBMITTED', 'RETURNED', 'FORWARDED', 'SUPPLEMENT', 'ELIGIBLE'],
};

export type EntryMove =
  | 'submit'
  | 'edit'
  | 'sendBack'
  | 'forward'
  | 'askSupplement'
  | 'accept'
  | 'reject'
  | 'withdraw';

/** Whether a move starts from this status. Refuses `entry.wrongState` otherwise. */
export function canMove(status: EntryStatus, move: EntryMove): true | Refusal {
  return ways[move]?.includes(status) ? true : refuse('entry.wrongState', { status });
}

/** The mã số bình chọn: round code, product group, running number in the round: "2026-BAC-2-017". */
export function entryCode(roundCode: string, group: number, number: number): string {
  return `${roundCode}-${group}-${String(number).padStart(3, '0')}`;
}
