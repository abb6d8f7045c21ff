import {
  type RehearsalEntry,
  rehearsalClosingDay,
  rehearsalEntries,
  rehearsalRubric,
} from '~/domain/rehearsal';
import type { TabletWork, WorkEntry } from '~/forms/tablet';

/** The rehearsal as work of a tablet. Its end lies in the future and never comes. */
export function rehearsalWork(now: Date): TabletWork {
  const at = now.toISOString();
  const rubric = { id: 'rehearsal', version: 1, groups: rehearsalRubric.groups };
  const groups = [...new Set(rehearsalEntries.map(({ group }) => group))];
  const names = { name: 'Chấm thử', nameEn: 'Rehearsal' };
  return {
    version: 'rehearsal',
    at,
    round: { code: 'CHAM-THU', ...names, phase: 'SCORING', closesAt: at, remarksBeyond: null },
    answers: [],
    seat: { id: 'rehearsal', code: 'GK00', groups, head: false, juror: 'Thành viên chấm thử' },
    rubrics: Object.fromEntries(groups.map((group) => [String(group), rubric])),
    entries: rehearsalEntries.map(asEntry),
  };
}

function asEntry({ id, code, group, pictures, papers, ...facts }: RehearsalEntry): WorkEntry {
  const photos = pictures.map((hue, index) => ({
    id: `${id}-photo-${index}`,
    fileId: `picture-${hue}-${index}`,
    caption: '',
  }));
  const withFiles = papers.map((paper, index) => ({ ...paper, id: `${id}-paper-${index}`, fileId: null }));
  const material = {
    ...facts,
    ...{ invented: true, photos, papers: withFiles, closingDay: rehearsalClosingDay },
    ...{ earlier: null, report: null },
  };
  return { id, code, group, pass: 1, firstTotal: null, material };
}
