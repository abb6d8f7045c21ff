import { illustrativeRubric } from '~/domain/illustrative-rubric';
import type { Actor } from '~/domain/permission';
import type { RubricContent } from '~/domain/rubric';
import { saveMarks } from '~/usecases/score-sheet/save-marks';
import { signSheet } from '~/usecases/score-sheet/sign-sheet';
import { must, type Story } from '../vocabulary';

/** An entry to be scored: its row's id, its group, and what it is worth in points of 100. */
export type Scored = { entryId: string; group: number; points: number };

/** The groups a juror scores in a round. */
export function groupsIn(juror: Actor, roundId: string): number[] {
  const seat = juror.posts.find((post) => post.role === 'JUROR' && post.roundId === roundId);
  return seat?.role === 'JUROR' ? seat.groups : [];
}

/** Marks around a worth: each criterion in its step, some chance, and the juror's own severity in points of 100. */
export function marksFor(story: Story, content: RubricContent, worth: number) {
  return content.groups.flatMap((group) =>
    group.criteria.map(({ id, max, step }) => {
      const wanted = (max * (worth + story.random.between(-5, 5))) / 100;
      const value = Math.min(max, Math.max(0, Math.round(wanted / step) * step));
      return { criterion: id, value, parentOpId: null };
    }),
  );
}

/** A juror's whole sheet, signed unless told otherwise. */
export async function aSheet(
  story: Story,
  juror: Actor,
  roundCode: string,
  entry: Scored,
  severity: number,
  sign = true,
) {
  const cells = marksFor(story, illustrativeRubric, entry.points + severity);
  const key = { roundCode, entryId: entry.entryId, pass: 1 };
  const deviceId = `demo-${juror.accountId.slice(0, 8)}-${entry.entryId.slice(0, 8)}`;
  await must(
    saveMarks(story.world, juror, { ...key, cells: sign ? cells : cells.slice(0, 6), remarks: '', deviceId }),
  );
  if (sign) await must(signSheet(story.world, juror, key));
}
