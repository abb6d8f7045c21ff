import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import type { GroupStatistics } from '~/domain/statistics/group-statistics';
import { listJurorSeats } from '~/store/panel/list-seats';
import { listCodedEntries } from '~/store/progress/list-coded-entries';
import { wordingInForce } from '../rubric/version-in-force';
import type { World } from '../world';
import type { CountedRound } from './counted-round';
import { openTally } from './open-tally';

/** Shows one entry of a tally: what each juror gave it, criterion by criterion, beside its official score. */
export async function showTallyEntry(
  world: World,
  actor: Actor,
  input: { roundCode: string; entryCode: string },
) {
  const open = await openTally(world, actor, input.roundCode);
  if (isRefusal(open)) return open as Refusal;
  const { round, pages, counted } = open;
  const result = counted.result.entries.find((entry) => entry.id === input.entryCode);
  const entries = await listCodedEntries(world.db, round.id);
  const entry = entries.find((one) => one.code === input.entryCode);
  if (!result || !entry) return refuse('notFound') as Refusal;
  const [seats, wording] = await Promise.all([
    listJurorSeats(world.db, round.id),
    wordingInForce(world.db, round.id, entry.group),
  ]);
  const names = new Map(seats.map((seat) => [seat.code, seat.name]));
  const model = counted.statistics.find((one) => one.group === entry.group)?.model;
  return {
    ...{ round, pages, entry, result, wording },
    rubric: counted.bundle.rubrics[entry.group] ?? [],
    adjusted: adjustedOf(model, entry.code),
    sheets: sheetsOf(counted, model, entry.code).map((sheet) => ({
      ...sheet,
      name: names.get(sheet.juror) ?? '',
    })),
  };
}

type Model = GroupStatistics['model'] | undefined;

/** What the whole jury would have given, with its standard error, in hundredths; null where the model has no answer. */
function adjustedOf(model: Model, code: string) {
  if (!model || 'refused' in model) return null;
  const own = model.entries.find((entry) => entry.id === code);
  return own ? { adjusted: own.adjusted, error: own.error } : null;
}

function sheetsOf({ standings }: CountedRound, model: Model, code: string) {
  const cells = model && !('refused' in model) ? model.cells.filter((cell) => cell.entry === code) : [];
  return (standings.get(code)?.sheets ?? []).map(({ sheet, total }) => {
    const cell = cells.find((one) => one.juror === sheet.juror);
    return { juror: sheet.juror, marks: sheet.marks, total, standardised: cell?.standardised ?? null };
  });
}
