import { allows, phases } from '~/domain/round';
import type { TabletWork, WorkEntry } from '~/forms/tablet';

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
    material: {
      ...material,
      sections: blank,
      setItems: [],
      photos: [],
      papers: [],
      earlier: null,
      report: null,
    },
  };
}
