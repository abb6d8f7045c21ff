import { allows, phases } from '~/domain/round';
import type { TabletWork, WorkEntry } from '~/forms/tablet';
import { type Outbox, sheetOf } from '../outbox/outbox';

const blank = { market: '', technique: '', culture: '', other: '' };

/** Phases in which a vault has served: marks are being counted, and neither sheets nor site visits are written. */
const over: readonly string[] = phases.filter(
  (phase) => allows(phase, 'tally') && !allows(phase, 'score') && !allows(phase, 'visit'),
);

/** Whether a round whose phase the server told is over for its tablets. */
export const isOverIn = (phase: string | undefined): boolean => phase !== undefined && over.includes(phase);

/** The work with the material of one entry taken out: a juror who recuses himself reads no more of it. */
export function withoutMaterial(work: TabletWork, entryId: string): TabletWork {
  const entries = work.entries.map((entry) => (entry.id === entryId ? closed(entry) : entry));
  return { ...work, entries };
}

function closed(entry: WorkEntry): WorkEntry {
  const { material } = entry;
  return {
    ...entry,
    material: { ...material, sections: blank, setItems: [], photos: [], papers: [], earlier: null },
  };
}

/** The work of the pass that each entry is in: the first whose sheet is not signed, the last where all are. */
export function ofPresentPass(work: TabletWork, outbox: Outbox): TabletWork {
  const open = ({ id, pass }: WorkEntry) => !sheetOf(outbox, { entryId: id, pass }).signed;
  const byId = new Map<string, WorkEntry>();
  for (const entry of [...work.entries].sort((a, b) => a.pass - b.pass)) {
    const before = byId.get(entry.id);
    if (!before || !open(before)) byId.set(entry.id, entry);
  }
  const present = new Set(byId.values());
  return { ...work, entries: work.entries.filter((entry) => present.has(entry)) };
}
