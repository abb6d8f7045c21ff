import { leastValues } from '~/domain/aggregate';
import { atIntake } from '~/domain/entry';
import type { Journey } from '~/domain/reconciliation';
import { allows } from '~/domain/round';
import type { Connection } from '~/store/database';
import { loadJourneys } from '~/store/reconciliation/load-journeys';
import { phaseOf, type RoundState } from '~/store/round/find-round';
import { type Tallied, tallyRound } from '../tally/tally-round';

/**
 * The entries of a round with the stages each has reached. Scores and outcomes are those of the one tally; an entry that
 * left the round after the jury had signed enough sheets of it stays among the scored.
 */
export async function roundJourneys(db: Connection, round: RoundState, now: Date): Promise<Journey[]> {
  const entries = await loadJourneys(db, round.id);
  const tallied = allows(phaseOf(round, now), 'tally') ? await tallyRound(db, round.id) : null;
  const judged = judgedOf(tallied);
  const least = leastValues(round.rules);
  return entries.map(({ submitted, forwarded, signatures, ...entry }) => {
    const name = entry.code ?? entry.id;
    const gone = entry.status === 'MERGED' || entry.status === 'WITHDRAWN';
    const left = tallied !== null && gone && signatures >= least;
    return {
      ...entry,
      reached: {
        ...{ registered: true, submitted, forwarded },
        received: forwarded || atIntake.includes(entry.status),
        coded: entry.code !== null,
        scored: left || judged.scored.has(name),
        voted: judged.voted.has(name),
        recognised: judged.recognised.has(name),
      },
    };
  });
}

/** The names in the bundle of the entries with a score, with a ballot, and recognised. */
function judgedOf(tallied: Tallied | null) {
  const results = tallied?.result.entries ?? [];
  const namesOf = (some: { id: string }[]) => new Set(some.map(({ id }) => id));
  return {
    scored: namesOf(results.filter(({ score }) => score !== null)),
    recognised: namesOf(results.filter(({ outcome }) => outcome === 'RECOGNISED')),
    voted: new Set((tallied?.bundle.council?.ballots ?? []).map(({ entry }) => entry)),
  };
}
