import { listed, type Narrowing } from '~/domain/listed';
import { localDay } from '~/domain/local-time';
import { differences } from '~/domain/paper-sheet';
import type { Actor } from '~/domain/permission';
import { isRefusal } from '~/domain/refusal';
import { listCardSeats } from '~/store/card/cards';
import { listPapers, listVersions } from '~/store/paper-sheet/paper-sheets';
import { dayHead, dayRound } from '../board/day-round';
import type { World } from '../world';
import { openPaper, type PaperCodes } from './open-paper';

/** Shows the paper sheets that have been typed in, and whose blank ones can be printed. */
export async function showPapers(world: World, actor: Actor, input: { roundCode: string } & Narrowing) {
  const round = await dayRound(world, actor, 'progress.read', input.roundCode);
  if (isRefusal(round)) return round;
  const [papers, seats] = await Promise.all([
    listPapers(world.db, round.id),
    listCardSeats(world.db, round.id),
  ]);
  const textOf = ({ juror, person, entry, product }: (typeof papers)[number]) =>
    [juror, person, entry, product].join(' ');
  return {
    ...dayHead(world, actor, round),
    jurors: seats.map(({ code, name }) => ({ code, name })),
    papers: listed(papers, textOf, input),
  };
}

/**
 * Shows the sheet that a paper is typed in for. What others typed is shown only when two or more have and differ: cell by
 * cell, for a third look at the paper. Until then the second person types without seeing the first one's work.
 */
export async function showPaper(world: World, actor: Actor, input: { roundCode: string } & PaperCodes) {
  const round = await dayRound(world, actor, 'jury.assist', input.roundCode);
  if (isRefusal(round)) return round;
  const opened = await openPaper(world.db, actor, round, input);
  if (isRefusal(opened)) return opened;
  const { place, sheet } = opened;
  const { seatId, entryId } = place;
  const versions = await listVersions(world.db, { seatId, entryId, pass: round.pass });
  const own = versions.find(({ by }) => by === actor.accountId);
  return {
    ...dayHead(world, actor, round),
    place: { juror: place.juror, name: place.name, entry: place.entry, product: place.product },
    rubric: sheet.rubric.content,
    today: localDay(world.clock.now().toISOString()),
    own: own ? { marks: own.marks, remarks: own.remarks, signedOn: own.signedOn } : null,
    typists: versions.map(({ name }) => name),
    differences: versions.length > 1 ? differences(versions) : [],
  };
}
