import { type Logger, pino } from 'pino';

/** What the product says of itself: one JSON line an event, without personal data. */
export type Log = Logger;

/** Opens the log on standard output at `level` (debug, info, warn, error, silent). */
export function createLog(level: string): Log {
  return pino({ level, base: { pid: process.pid }, serializers: { err: briefly } });
}

/** An error without what hangs on it: a driver's error carries its whole connection. */
function briefly(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  return { name, message, stack, cause: error.cause === undefined ? undefined : briefly(error.cause) };
}
