import { parsePoints } from '~/domain/points';

/** Reads a typed mark: hundredths, null where the field is empty, undefined where it is no number of points. */
export function readMark(typed: string): number | null | undefined {
  const text = typed.trim().replace(',', '.').replace(/\.$/, '');
  return text === '' ? null : (parsePoints(text) ?? undefined);
}
