import { fold } from '~/domain/fold';
import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import type { EntryResult } from '~/domain/result';
import { allows } from '~/domain/round';
import type { BundleSheet } from '~/domain/round-bundle/bundle';
import { roundPages } from '~/domain/round-pages';
import { type CodedEntry, listCodedEntries } from '~/store/progress/list-coded-entries';
import { findRound, phaseOf } from '~/store/round/find-round';
import type { World } from '../world';
import { type Tallied, tallyRound } from './tally-round';

/** A line of the tally: an entry with its result and the range of its jurors' totals, in hundredths. */
export type TallyLine = CodedEntry & EntryResult & { code: string; low: number | null; high: number | null };

/** Shows a round counted: every entry with score, rank and outcome; the same count as the publication. */
export async function showTally(
  world: World,
  actor: Actor,
  input: { roundCode: string; group: number | null; q: string },
) {
  if (!may(actor, 'tally.read')) return refuse('notAllowed');
  const round = await findRound(world.db, input.roundCode);
  if (!round) return refuse('notFound') as Refusal;
  const phase = phaseOf(round, world.clock.now());
  if (!allows(phase, 'tally'))
    return refuse('round.notInPhase', { phase: `@domain.phase.${phase}` }) as Refusal;
  const [tallied, entries] = await Promise.all([
    tallyRound(world.db, round.id),
    listCodedEntries(world.db, round.id),
  ]);
  const all = linesOf(tallied, entries);
  return {
    round,
    phase,
    pages: roundPages(actor, round),
    preliminary: phase === 'SCORING',
    counts: tallied.result.counts,
    groups: groupsOf(tallied, all),
    ignored: tallied.result.ignoredSheets,
    lines: all.filter((line) => matches(line, input)),
  };
}

function matches(line: TallyLine, input: { group: number | null; q: string }): boolean {
  const text = fold(`${line.code} ${line.name} ${line.producer} ${line.provinceName}`);
  return (input.group === null || line.group === input.group) && text.includes(fold(input.q));
}

function linesOf({ bundle, result }: Tallied, entries: readonly CodedEntry[]): TallyLine[] {
  const known = new Map(entries.map((entry) => [entry.code, entry]));
  const ignored = new Set(result.ignoredSheets.map(({ juror, entry, pass }) => `${juror} ${entry} ${pass}`));
  const totals = new Map<string, number[]>();
  for (const sheet of bundle.sheets) {
    if (ignored.has(`${sheet.juror} ${sheet.entry} ${sheet.pass}`)) continue;
    const own = totals.get(sheet.entry) ?? [];
    own.push(totalOf(sheet));
    totals.set(sheet.entry, own);
  }
  return result.entries
    .flatMap((entry) => {
      const coded = known.get(entry.id);
      const own = totals.get(entry.id) ?? [];
      const range =
        own.length > 0 ? { low: Math.min(...own), high: Math.max(...own) } : { low: null, high: null };
      return coded ? [{ ...coded, ...entry, id: coded.id, ...range }] : [];
    })
    .sort((a, b) => a.group - b.group || (a.rank ?? 9999) - (b.rank ?? 9999) || (a.code < b.code ? -1 : 1));
}

const totalOf = (sheet: BundleSheet) => Object.values(sheet.marks).reduce((sum, mark) => sum + mark, 0);

/** Eligible entries, those at or above the threshold, and the agreement of the jurors, by group. */
function groupsOf({ result }: Tallied, lines: readonly TallyLine[]) {
  const below = new Set(['BELOW_THRESHOLD', 'INCOMPLETE', 'NOT_ELIGIBLE', 'WITHDRAWN', 'MERGED']);
  return result.reliability.groups.map(({ group, alpha }) => {
    const own = lines.filter((line) => line.group === group);
    const eligible = own.filter(
      (line) => !['NOT_ELIGIBLE', 'WITHDRAWN', 'MERGED'].includes(line.outcome),
    ).length;
    return { group, alpha, eligible, reached: own.filter((line) => !below.has(line.outcome)).length };
  });
}
