import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal } from '~/domain/refusal';
import { dayRound } from '../board/day-round';
import type { World } from '../world';
import { openPaper, type PaperCodes } from './open-paper';

/** Finds the sheet that somebody has in the hand by the codes on it. */
export async function findPaper(
  world: World,
  actor: Actor,
  input: { roundCode: string } & PaperCodes,
): Promise<PaperCodes | Refusal> {
  const round = await dayRound(world, actor, 'jury.assist', input.roundCode);
  if (isRefusal(round)) return round;
  const opened = await openPaper(world.db, actor, round, input);
  return isRefusal(opened) ? opened : { juror: opened.place.juror, entry: opened.place.entry };
}
