import { displayText, exactText, type Fraction, fraction } from '../fraction';
import { groupAlphas, jurorSeverities } from '../reliability';
import type { EntryResult, RoundResult } from '../result';
import type { BundleEntry, RoundBundle } from '../round-bundle/bundle';
import { outcomes } from './outcome';
import { type Rank, ranking } from './ranking';
import { type Scoring, type Standing, scoring } from './standing';

/**
 * The tally: from a round's bundle alone to its result. One function serves pages, command and export, so that a
 * published result can be recomputed by anyone.
 */
function scoreTexts(hundredths: Fraction): { exact: string; display: string } {
  const points = fraction(hundredths.num, hundredths.den * 100n);
  return { exact: exactText(points), display: displayText(points) };
}

function entryResults(bundle: RoundBundle, standings: Scoring['standings']): EntryResult[] {
  const ranks: Map<string, Rank> = ranking(standings.values(), bundle);
  const outcome = outcomes(bundle);
  return bundle.entries.map((entry) => {
    const standing: Standing | undefined = standings.get(entry.id);
    const rank = ranks.get(entry.id);
    return {
      id: entry.id,
      group: entry.group,
      outcome: outcome(entry, standing),
      sheets: standing?.sheets.length ?? 0,
      score: standing?.score ? scoreTexts(standing.score) : null,
      rank: rank?.rank ?? null,
      tied: rank?.tied ?? false,
    };
  });
}

function countsOf(
  entries: readonly BundleEntry[],
  results: readonly EntryResult[],
  standings: Scoring['standings'],
): RoundResult['counts'] {
  const withStatus = (status: BundleEntry['status']) =>
    entries.filter((entry) => entry.status === status).length;
  return {
    entered: entries.length,
    eligible: withStatus('ELIGIBLE'),
    notEligible: withStatus('NOT_ELIGIBLE'),
    withdrawn: withStatus('WITHDRAWN'),
    merged: withStatus('MERGED'),
    reachedThreshold: [...standings.values()].filter((standing) => standing.meets).length,
    recognised: results.filter((result) => result.outcome === 'RECOGNISED').length,
  };
}

/**
 * The result of a round. `bundle` must be one that `parseBundle` or the export made; `bundleSha256` is the digest (hex)
 * of the bundle's bytes. Nothing is refused: every valid bundle has a result.
 */
export function tally(bundle: RoundBundle, bundleSha256: string): RoundResult {
  const { standings, ignored } = scoring(bundle);
  const entries = entryResults(bundle, standings);
  const last = [...standings.values()].filter((standing) => standing.pass === bundle.rules.passes);
  return {
    format: 'cnnt-result/1',
    bundleSha256,
    counts: countsOf(bundle.entries, entries, standings),
    entries,
    ignoredSheets: ignored,
    reliability: {
      groups: groupAlphas(bundle.entries, last),
      jurors: jurorSeverities(bundle.jurors, last),
    },
  };
}
