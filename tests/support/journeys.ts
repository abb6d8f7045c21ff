import type { EntryStatus } from '~/domain/entry';
import { type Journey, type Stage, stages } from '~/domain/reconciliation';

/** An entry of Hà Nội that has reached every stage up to `upTo`. */
export function aJourney(id: string, status: EntryStatus, upTo: Stage, more: Partial<Journey> = {}): Journey {
  const last = stages.indexOf(upTo);
  const reached = Object.fromEntries(stages.map((stage, index) => [stage, index <= last]));
  const code = last >= stages.indexOf('coded') ? `2026-BAC-1-${id}` : null;
  return {
    ...{ id, code, name: `Sản phẩm ${id}`, status, facilityId: 'f1', group: 1, mergedInto: null },
    province: { codeSet: '2025-34', code: '01' },
    reached: reached as Journey['reached'],
    ...more,
  };
}
