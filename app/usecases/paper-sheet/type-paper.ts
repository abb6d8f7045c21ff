import { agreeing } from '~/domain/paper-sheet';
import type { Actor } from '~/domain/permission';
import { pointsText } from '~/domain/points';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { type Marks, markFault, missingCriteria, type RubricContent } from '~/domain/rubric';
import type { Connection } from '~/store/database';
import { listVersions, lockSeat, saveVersion } from '~/store/paper-sheet/paper-sheets';
import type { RoundState } from '~/store/round/find-round';
import { transact } from '~/store/transaction';
import { dayRound } from '../board/day-round';
import { shareScoring } from '../reopening/share-scoring';
import type { World } from '../world';
import { type OpenPaper, openPaper, type PaperCodes } from './open-paper';
import { signPaper } from './sign-paper';

export type TypedPaper = PaperCodes & {
  roundCode: string;
  marks: { criterion: string; value: number | null }[];
  remarks: string;
  /** The day written on the paper, YYYY-MM-DD. */
  signedOn: string;
};

/** `WAITS`: one person has typed it in. `DIFFERS`: two or more have, and no two agree. */
export type TypedOutcome = { outcome: 'WAITS' | 'DIFFERS' | 'SIGNED' };

/**
 * Takes down what a person reads on a paper sheet, or corrects what the same person typed before. As soon as two people
 * agree in every cell, it is the signed sheet of its juror. Marks are checked like those of a tablet.
 */
export async function typePaper(
  world: World,
  actor: Actor,
  input: TypedPaper,
): Promise<TypedOutcome | Refusal> {
  const round = await dayRound(world, actor, 'jury.assist', input.roundCode);
  if (isRefusal(round)) return round;
  return transact(world.db, async (tx) => {
    const closed = await shareScoring(world, tx, input.roundCode);
    if (closed) return closed;
    const known = await openPaper(tx, actor, round, input);
    if (isRefusal(known)) return known;
    await lockSeat(tx, known.place.seatId);
    const opened = await openPaper(tx, actor, round, input);
    if (isRefusal(opened)) return opened;
    const marks = checkedMarks(opened.sheet.rubric.content, input.marks);
    return isRefusal(marks) ? marks : keep(tx, world, actor, round, opened, { ...input, marks });
  });
}

type Checked = Omit<TypedPaper, 'marks'> & { marks: Marks };

async function keep(
  tx: Connection,
  world: World,
  actor: Actor,
  round: RoundState,
  opened: OpenPaper,
  { marks, remarks, signedOn }: Checked,
): Promise<TypedOutcome | Refusal> {
  const { seatId, entryId } = opened.place;
  const key = { seatId, entryId, pass: round.pass };
  const by = {
    id: world.ids.id(),
    roundId: round.id,
    typedById: actor.accountId,
    typedAt: world.clock.now(),
  };
  await saveVersion(tx, { ...key, ...by, marks, remarks, signedOn: new Date(`${signedOn}T00:00:00.000Z`) });
  const versions = await listVersions(tx, key);
  const agreed = agreeing(versions);
  if (!agreed) return { outcome: versions.length === 1 ? 'WAITS' : 'DIFFERS' };
  const refusal = await signPaper(tx, world, actor, round, opened, agreed);
  return refusal ?? { outcome: 'SIGNED' };
}

/** The marks of every criterion, or the first fault, at the field of its row. */
function checkedMarks(content: RubricContent, typed: TypedPaper['marks']): Marks | Refusal {
  const given = typed.filter((mark): mark is { criterion: string; value: number } => mark.value !== null);
  const marks = Object.fromEntries(given.map(({ criterion, value }) => [criterion, value]));
  const missing = missingCriteria(content, marks);
  const fieldOf = (id: string) => `marks[${typed.findIndex(({ criterion }) => criterion === id)}].value`;
  if (missing.length > 0) {
    return refuse('sheet.incomplete', { missing: missing.length, criteria: missing.join(', ') });
  }
  const criteria = content.groups.flatMap((group) => group.criteria);
  const wrong = criteria.find((criterion) => markFault(criterion, marks[criterion.id] as number) !== null);
  if (wrong)
    return refuse(
      'sheet.markInvalid',
      { criterion: wrong.id, max: pointsText(wrong.max) },
      fieldOf(wrong.id),
    );
  return Object.fromEntries(criteria.map(({ id }) => [id, marks[id] as number]));
}
