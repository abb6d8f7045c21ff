/**
 * Days and minutes as people in Viet Nam write them. The country has kept UTC+7 without summer time since 1975, so the
 * offset is a constant and no time-zone data is needed.
 */
const offset = 7 * 3_600_000;

/** An instant (ISO 8601) as the local minute of a date-time field: "2026-04-01T08:00". */
export function localMinute(instant: string): string {
  return new Date(Date.parse(instant) + offset).toISOString().slice(0, 16);
}

/** The instant (ISO 8601 in UTC) of a local minute "2026-04-01T08:00"; null where it is none, 31 February included. */
export function instantOfLocal(minute: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(minute)) return null;
  const time = Date.parse(`${minute}:00.000Z`);
  if (Number.isNaN(time)) return null;
  const instant = new Date(time - offset).toISOString();
  return localMinute(instant) === minute ? instant : null;
}

/** The local day (YYYY-MM-DD) of an instant. */
export function localDay(instant: string): string {
  return localMinute(instant).slice(0, 10);
}

/** The instant (ISO 8601 in UTC) at which a local day (YYYY-MM-DD) is over. */
export function endOfLocalDay(day: string): string {
  return new Date(Date.parse(`${day}T24:00:00.000Z`) - offset).toISOString();
}
