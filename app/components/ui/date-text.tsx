import { formatDate, formatDateTime, formatDay } from '~/i18n/format';

/** A moment (ISO 8601) on Viet Nam's clock: its day, or with `time` its hour and day. */
export function DateText({ at, time }: { at: string; time?: boolean }) {
  return <time dateTime={at}>{time ? formatDateTime(at) : formatDate(at)}</time>;
}

/** A day of the calendar (YYYY-MM-DD), without a clock. */
export function DayText({ day }: { day: string }) {
  return <time dateTime={day}>{formatDay(day)}</time>;
}
