import { localDay } from './local-time';
import { type Refusal, refuse } from './refusal';
import type { Calendar, RoundRules } from './round';

/**
 * A dossier that came on paper, and when it counts as handed in. No source fixes whether receipt or postmark decides, so
 * it is a setting of the round (`rules.paperDossier`).
 */

/** What the envelope says: days are YYYY-MM-DD in Asia/Ho_Chi_Minh; null where it was handed in without a postmark. */
export type PaperDossier = { receivedOn: string; postmarkedOn: string | null; reference: string };

/** The day by which the dossier counts. One without a postmark counts by its receipt under either rule. */
export function countedDay(rule: RoundRules['paperDossier'], dossier: PaperDossier): string {
  return (rule === 'postmark' ? dossier.postmarkedOn : null) ?? dossier.receivedOn;
}

/** The last day of registration, YYYY-MM-DD: a registration that closes at midnight closes on the day before. */
export function lastDay(calendar: Pick<Calendar, 'registrationClosesAt'>): string {
  return localDay(new Date(Date.parse(calendar.registrationClosesAt) - 1).toISOString());
}

/**
 * Whether a dossier on paper was handed in by the last day of registration, which is whole: an envelope bears a day and
 * no hour. The calendar is the one of the entry's province.
 */
export function paperInTime(
  rule: RoundRules['paperDossier'],
  dossier: PaperDossier,
  calendar: Pick<Calendar, 'registrationClosesAt'>,
): boolean {
  return countedDay(rule, dossier) <= lastDay(calendar);
}

/**
 * Refuses what no envelope can say (a receipt after `today`, a postmark after the receipt: `entry.paperDates`) and one
 * that is too late by the round's rule (`entry.paperLate`).
 */
export function paperRefusal(
  rule: RoundRules['paperDossier'],
  dossier: PaperDossier,
  calendar: Pick<Calendar, 'registrationClosesAt'>,
  today: string,
): Refusal | undefined {
  const { receivedOn, postmarkedOn } = dossier;
  if (receivedOn > today) return refuse('entry.paperDates', {}, 'receivedOn');
  if (postmarkedOn !== null && postmarkedOn > receivedOn)
    return refuse('entry.paperDates', {}, 'postmarkedOn');
  if (paperInTime(rule, dossier, calendar)) return undefined;
  const counts = rule === 'postmark' && postmarkedOn !== null ? 'postmarkedOn' : 'receivedOn';
  return refuse('entry.paperLate', { day: countedDay(rule, dossier), closingDay: lastDay(calendar) }, counts);
}
