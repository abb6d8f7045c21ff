import { blankSheetsPdf } from '~/documents/jury/blank-sheets-pdf';
import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { listDueSheets, rubricsInForce } from '~/store/paper-sheet/blank-sheets';
import { dayRound } from '../board/day-round';
import type { World } from '../world';

/** So many sheets at most in one file; a round with more is printed juror by juror. */
const mostSheets = 2000;

/** Blank score sheets of one juror or all, one for each sheet that is due and not signed; each group needs its rubric. */
export async function printBlankSheets(
  world: World,
  actor: Actor,
  input: { roundCode: string; juror?: string },
): Promise<{ bytes: Uint8Array } | Refusal> {
  const round = await dayRound(world, actor, 'jury.assist', input.roundCode);
  if (isRefusal(round)) return round;
  const due = await listDueSheets(world.db, round.id, input.juror);
  if (due.length === 0) return refuse('paper.nothingDue');
  if (due.length > mostSheets) return refuse('paper.tooMany', { count: due.length, most: mostSheets });
  const rubrics = await rubricsInForce(world.db, round.id);
  const bare = new Set(due.map(({ group }) => group).filter((group) => !rubrics.has(group)));
  if (bare.size > 0) return refuse('rubric.notApproved', { groups: [...bare].sort().join(', ') });
  const base = `${world.origin}/secretariat/rounds/${round.code}/paper-sheets`;
  const sheets = due.map((one) => ({
    ...one,
    address: `${base}/${one.juror}/${encodeURIComponent(one.entry)}`,
  }));
  const made = world.clock.now();
  const { name, code, pass } = round;
  return { bytes: await blankSheetsPdf({ round: name, code, pass, made, rubrics, sheets }) };
}
