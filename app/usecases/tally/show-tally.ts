import { fold } from '~/domain/fold';
import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal } from '~/domain/refusal';
import type { EntryResult } from '~/domain/result';
import type { GroupStatistics } from '~/domain/statistics/group-statistics';
import { corridorWidth } from '~/domain/statistics/second-look';
import { type CodedEntry, listCodedEntries } from '~/store/progress/list-coded-entries';
import type { World } from '../world';
import type { CountedRound } from './counted-round';
import { openTally } from './open-tally';

/** `margin`: two standard errors in hundredths, how far around the threshold the corridor of this entry reaches. */
type SecondReading = { corridor: boolean; crossing: boolean; margin: number | null };

/**
 * A line of the tally: an entry with its result, the range of its jurors' totals in hundredths, and what the statistics
 * say of it: within the corridor of the threshold, or on its other side with the whole jury.
 */
export type TallyLine = CodedEntry &
  EntryResult &
  SecondReading & { code: string; low: number | null; high: number | null };

type Input = { roundCode: string; group: number | null; q: string };

/** Shows a round counted: every entry with score, rank and outcome; the same count as the publication. */
export async function showTally(world: World, actor: Actor, input: Input) {
  const open = await openTally(world, actor, input.roundCode);
  if (isRefusal(open)) return open as Refusal;
  const { round, phase, pages, counted } = open;
  const all = linesOf(counted, await listCodedEntries(world.db, round.id));
  return {
    round,
    phase,
    pages,
    preliminary: phase === 'SCORING',
    counts: counted.result.counts,
    groups: groupsOf(counted, all),
    ignored: counted.result.ignoredSheets,
    lines: narrowed(all, input),
  };
}

function narrowed(lines: TallyLine[], { group, q }: Input): TallyLine[] {
  const wanted = fold(q);
  const own = group === null ? lines : lines.filter((line) => line.group === group);
  if (wanted === '') return own;
  return own.filter((line) =>
    fold(`${line.code} ${line.name} ${line.producer} ${line.provinceName}`).includes(wanted),
  );
}

function linesOf({ result, standings, statistics }: CountedRound, entries: CodedEntry[]): TallyLine[] {
  const known = new Map(entries.map((entry) => [entry.code, entry]));
  const readingOf = secondReadings(statistics);
  return result.entries
    .flatMap((entry) => {
      const coded = known.get(entry.id);
      const totals = standings.get(entry.id)?.sheets.map((sheet) => sheet.total) ?? [];
      const [low, high] = totals.length > 0 ? [Math.min(...totals), Math.max(...totals)] : [null, null];
      return coded ? [{ ...coded, ...entry, id: coded.id, low, high, ...readingOf(entry.id) }] : [];
    })
    .sort((a, b) => a.group - b.group || (a.rank ?? 9999) - (b.rank ?? 9999) || (a.code < b.code ? -1 : 1));
}

/** What the statistics of all groups say of an entry. */
function secondReadings(statistics: readonly GroupStatistics[]): (id: string) => SecondReading {
  const looks = statistics.flatMap(({ look }) => look ?? []);
  const corridor = new Set(looks.flatMap((look) => look.corridor));
  const crossing = new Set(looks.flatMap((look) => look.crossing));
  const fits = statistics.flatMap(({ model }) => ('refused' in model ? [] : model.entries));
  const margins = new Map(fits.map(({ id, error }) => [id, corridorWidth * error]));
  return (id) => ({
    corridor: corridor.has(id),
    crossing: crossing.has(id),
    margin: margins.get(id) ?? null,
  });
}

/** Eligible entries, those at or above the threshold, and the agreement of the jurors, by group. */
function groupsOf({ result, statistics }: CountedRound, lines: readonly TallyLine[]) {
  const out = new Set(['NOT_ELIGIBLE', 'WITHDRAWN', 'MERGED']);
  const below = new Set([...out, 'BELOW_THRESHOLD', 'INCOMPLETE']);
  return result.reliability.groups.map(({ group, alpha }) => {
    const own = lines.filter((line) => line.group === group);
    const known = statistics.find((one) => one.group === group);
    return {
      ...{ group, alpha, icc: known?.intraclass?.icc ?? null },
      eligible: own.filter((line) => !out.has(line.outcome)).length,
      reached: own.filter((line) => !below.has(line.outcome)).length,
      corridor: own.filter((line) => line.corridor).length,
    };
  });
}
