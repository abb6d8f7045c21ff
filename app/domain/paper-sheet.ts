import { localDay } from './local-time';
import type { RoundAct } from './round';
import type { Marks } from './rubric';

/** A score sheet on paper, typed in by people who do not see each other's work: two who agree make the signed sheet. */
export type TypedSheet = {
  /** Who typed it in. */
  by: string;
  marks: Marks;
  remarks: string;
  /** The day written on the paper, YYYY-MM-DD. */
  signedOn: string;
};

/** Why a person may not type in a juror's sheet; null where he may: nobody types in his own, what is signed stands. */
export function typingFault(
  sheet: { jurorId: string; signed: boolean },
  personId: string,
): 'ownSheet' | 'signed' | null {
  if (personId === sheet.jurorId) return 'ownSheet';
  return sheet.signed ? 'signed' : null;
}

/** Why the day written on a paper sheet cannot be right: it is still to come, or the pass was not open yet. */
export function dayFault(
  signedOn: string,
  acts: readonly RoundAct[],
  now: string,
): 'dayFuture' | 'dayEarly' | null {
  if (signedOn > localDay(now)) return 'dayFuture';
  const opened = acts.findLast(({ kind }) => kind === 'SCORING_OPENED' || kind === 'SECOND_PASS_OPENED');
  return opened && signedOn >= localDay(opened.at) ? null : 'dayEarly';
}

const words = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** What one version says of a cell: points in hundredths, or words and days as they are compared. */
function cellsOf({ marks, remarks, signedOn }: TypedSheet): Map<string, number | string> {
  return new Map<string, number | string>([
    ...Object.entries(marks),
    ['remarks', words(remarks)],
    ['signedOn', signedOn],
  ]);
}

/** How far a sheet is: one person has typed it in, two or more have and no two agree, or two agree in every cell. */
export type Typed<T> = { outcome: 'WAITS' | 'DIFFERS' } | { outcome: 'AGREES'; agreed: [T, T] };

/** How far the versions of a sheet are. */
export function typedOutcome<T extends TypedSheet>(versions: readonly T[]): Typed<T> {
  const agreed = agreeing(versions);
  if (agreed) return { outcome: 'AGREES', agreed };
  return { outcome: versions.length > 1 ? 'DIFFERS' : 'WAITS' };
}

/** The first two versions, of different people, that say the same in every cell; null where none agree. */
function agreeing<T extends TypedSheet>(versions: readonly T[]): [T, T] | null {
  for (const [index, one] of versions.entries()) {
    const other = versions
      .slice(index + 1)
      .find((later) => later.by !== one.by && differences([one, later]).length === 0);
    if (other) return [one, other];
  }
  return null;
}

/** A cell in which versions differ, with what each says in their order; null where it has no mark. */
export type Difference = { cell: string; said: (number | string | null)[] };

/** The cells in which versions differ, criteria in the order of their ids, then the remarks and the day. */
export function differences(versions: readonly TypedSheet[]): Difference[] {
  const said = versions.map(cellsOf);
  const known = new Set(said.flatMap((cells) => [...cells.keys()]));
  const criteria = [...known].filter((cell) => cell !== 'remarks' && cell !== 'signedOn').sort(byNumber);
  return [...criteria, 'remarks', 'signedOn']
    .map((cell) => ({ cell, said: said.map((cells) => cells.get(cell) ?? null) }))
    .filter(({ said: [first, ...others] }) => others.some((other) => other !== first));
}

const byNumber = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });
