import { pointsText } from '~/domain/points';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { emptyCell, sameContent } from '~/domain/sync/decide';
import { type Exchanged, foldExchange, sheetKey } from '~/domain/sync/exchange';
import type { CellContent, Operation, Outcome } from '~/domain/sync/protocol';
import type { Ground } from '../sync/grounds';
import type { World } from '../world';
import { type OpenSheet, refuseOutsideScoring } from './open-sheet';
import type { MarksInput } from './save-marks';

/**
 * What a page's save comes to as an exchange of operations of which every one is applied; any other outcome refuses the
 * save whole, for the page still has what was typed.
 */
export function decideSave(
  world: World,
  sheet: OpenSheet,
  input: MarksInput,
  at: Date,
): { before: Ground; exchanged: Exchanged<Ground> } | Refusal {
  const closed = refuseOutsideScoring(sheet, at);
  if (closed) return closed;
  if (sheet.sheet?.signedAt) return refuse('sheet.signed');
  const before = groundOf(sheet, input);
  const sheets = new Map([[sheetKey(input), before]]);
  const ledger = { lastSeq: sheet.lastSeq, kept: [], sheets };
  const exchanged = foldExchange(input.deviceId, ledger, operationsOf(world, before, sheet.lastSeq, input));
  if (isRefusal(exchanged)) return exchanged;
  const refused = exchanged.fresh.flatMap(
    ({ operation, outcome }) => refusalOf(before, operation, outcome) ?? [],
  );
  return refused[0] ?? { before, exchanged };
}

function groundOf({ sheet, rubric, recused }: OpenSheet, { entryId, pass }: MarksInput): Ground {
  const { id, version, epoch = 1, heads = [], conflicts = [] } = sheet ?? {};
  const of = { epoch, recused, heads, conflicts };
  const stored = {
    entryId,
    pass,
    sheetId: id ?? null,
    seen: version ?? null,
    rubric,
    signed: null,
    inPass: true,
    ...of,
  };
  const criteria = rubric.content.groups.flatMap((group) => group.criteria);
  return { ...of, open: true, signed: false, criteria, stored };
}

type Written = CellContent & { criterion: string; parentOpId: string | null };

/** One operation for each cell that is to say something else than it does. */
function operationsOf(world: World, before: Ground, lastSeq: number, input: MarksInput): Operation[] {
  const { entryId, pass, cells } = input;
  const marks = cells.map((cell): Written => ({ ...cell, text: null }));
  const written = [...marks, ...remarksOf(world, before, input)];
  const changed = written.filter((one) => !sameContent(headIn(before, one.criterion) ?? emptyCell, one));
  return changed.map((one, index) => ({
    ...{ opId: world.ids.operation(), sheet: { entryId, pass }, epoch: before.epoch, settles: [] },
    ...{ ...one, seq: lastSeq + index + 1 },
  }));
}

/** A page names the remarks that it saw by their text: those of the head, or some that are the head's no more. */
function remarksOf(world: World, before: Ground, { remarks, remarksWere = '' }: MarksInput): Written[] {
  if (remarks === null) return [];
  const head = headIn(before, 'remarks');
  const seen = (head?.text ?? '') === remarksWere;
  const parentOpId = seen ? (head?.opId ?? null) : world.ids.operation();
  return [{ criterion: 'remarks', value: null, text: remarks || null, parentOpId }];
}

const headIn = ({ heads }: Ground, criterion: string) => heads.find((one) => one.criterion === criterion);

function refusalOf(before: Ground, { criterion }: Operation, decided: Outcome): Refusal | undefined {
  if (decided.outcome === 'CONFLICT') return refuse('sheet.conflict', { count: 1, criterion });
  if (decided.outcome !== 'QUARANTINED') return undefined;
  const known = before.criteria.find(({ id }) => id === criterion);
  if (!known) return refuse('notFound', { criterion });
  return refuse('sheet.markInvalid', { criterion, max: pointsText(known.max) });
}
