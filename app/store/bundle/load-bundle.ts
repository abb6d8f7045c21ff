import type { Region } from '~/domain/province';
import { completeRules, type Level, type RoundRules } from '~/domain/round';
import type { RoundBundle } from '~/domain/round-bundle/bundle';
import type { Connection } from '../database';
import { loadBundleCouncil } from './load-bundle-council';
import { loadBundleEntries } from './load-bundle-entries';
import { loadBundleRubrics } from './load-bundle-rubrics';
import { loadBundleRecusals, loadBundleSheets } from './load-bundle-sheets';

/**
 * Loads a round as the bundle from which its result follows (cnnt-round/1). People are the codes of their seats;
 * entries are their mã số bình chọn, or the row's id where none was given. Order is fixed by those codes, so that the
 * same rows give the same bytes.
 *
 * Jurors who have been replaced stay in the list with their groups, so that their signed sheets count. A juror all of
 * whose sheets the council has set aside is written with no groups: by rule 2 of the format each of them is then ignored
 * as NOT_IN_PANEL, so that anybody recomputes the result from the file alone and sees which sheets were set aside.
 * Assignments entry by entry are not written: groups alone decide what counts.
 */
export async function loadBundle(db: Connection, roundId: string): Promise<RoundBundle> {
  const round = await db.round.findUniqueOrThrow({ where: { id: roundId }, include: { edition: true } });
  const { entries, names } = await loadBundleEntries(db, roundId);
  const [rubrics, seats, recusals, sheets, council] = await Promise.all([
    loadBundleRubrics(db, roundId, new Set(entries.map((entry) => entry.group))),
    db.jurorSeat.findMany({
      where: { roundId },
      select: { code: true, groups: true, setAsideAt: true },
      orderBy: { code: 'asc' },
    }),
    loadBundleRecusals(db, roundId, names),
    loadBundleSheets(db, roundId, names),
    loadBundleCouncil(db, roundId, entries, names),
  ]);
  return {
    round: {
      code: round.code,
      level: round.edition.level as Level,
      region: round.region as Region | null,
      year: round.edition.year,
    },
    rules: completeRules(round.rules as Partial<RoundRules>),
    rubrics,
    jurors: seats.map(({ code, groups, setAsideAt }) => ({ id: code, groups: setAsideAt ? [] : groups })),
    entries,
    recusals,
    sheets,
    council,
  };
}
