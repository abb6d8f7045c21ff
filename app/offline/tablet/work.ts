import type { TabletWork, WorkEntry } from '~/forms/tablet';

const blank = { market: '', technique: '', culture: '', other: '' };

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
