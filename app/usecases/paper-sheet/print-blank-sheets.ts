import { blankSheetsPdf } from '~/documents/jury/blank-sheets-pdf';
import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { listDueSheets, rubricsInForce } from '~/store/paper-sheet/blank-sheets';
import { dayRound } from '../board/day-round';
import type { World } from '../world';

/** So many pages at most in one file; a round with more sheets is printed juror by juror. */
export const mostPages = 2000;

/** Blank score sheets of one juror or all, a page for each sheet that is due and not signed. */
export async function printBlankSheets(
  world: World,
  actor: Actor,
  input: { roundCode: string; juror?: string },
): Promise<{ bytes: Uint8Array } | Refusal> {
  const round = await dayRound(world, actor, 'jury.assist', input.roundCode);
  if (isRefusal(round)) return round;
  const due = await listDueSheets(world.db, round.id, input.juror);
  if (due.length === 0) return refuse('paper.nothingDue');
  if (due.length > mostPages) return refuse('paper.tooMany', { count: due.length, most: mostPages });
  const base = `${world.origin}/secretariat/rounds/${round.code}/paper-sheets`;
  const sheets = due.map((one) => ({
    ...one,
    address: `${base}/${one.juror}/${encodeURIComponent(one.entry)}`,
  }));
  const rubrics = await rubricsInForce(world.db, round.id);
  const made = world.clock.now();
  return { bytes: await blankSheetsPdf({ round: round.name, code: round.code, made, rubrics, sheets }) };
}
