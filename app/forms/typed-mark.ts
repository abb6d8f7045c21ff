import { z } from 'zod';
import { parsePoints } from '~/domain/points';
import { fault } from './text';

/** Reads a typed mark: hundredths, null where the field is empty, undefined where it is no number of points. */
export function readMark(typed: string): number | null | undefined {
  const text = typed.trim().replace(',', '.').replace(/\.$/, '');
  return text === '' ? null : (parsePoints(text) ?? undefined);
}

/** A mark as people write it, "8,5" or "8.5": hundredths, null for an empty field where one may be left empty. */
export function typedMark(empty: 'allowed' | 'refused') {
  return z
    .string()
    .max(20, fault('points'))
    .optional()
    .transform((typed, check) => {
      const value = readMark(typed ?? '');
      if (value === undefined) check.addIssue({ code: 'custom', message: fault('points') });
      else if (value === null && empty === 'refused')
        check.addIssue({ code: 'custom', message: fault('required') });
      return value ?? null;
    });
}
