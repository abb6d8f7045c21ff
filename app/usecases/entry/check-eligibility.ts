import type { EligibilityCheck, FileFacts } from '~/domain/eligibility/check';
import { eligibility, unmet } from '~/domain/eligibility/eligibility';
import { type Refusal, refuse } from '~/domain/refusal';
import type { Connection } from '~/store/database';
import { findRecognition } from '~/store/entry/find-certified';
import type { EntryFile } from '~/store/entry/find-entry';
import { listOthersOfProducer } from '~/store/entry/list-others';
import type { RoundState } from '~/store/round/find-round';
import { closingDay } from './deadlines';

/** Checks a file against every condition of its round, with what the register and the round hold beside it. */
export async function checkEligibility(
  db: Connection,
  entry: EntryFile,
  round: RoundState,
): Promise<EligibilityCheck[]> {
  const [recognition, others] = await Promise.all([
    entry.carriedFromId ? findRecognition(db, entry.carriedFromId) : null,
    listOthersOfProducer(db, entry),
  ]);
  const { facility, name, group, isSet, setItems, sections, papers } = entry;
  const facts: FileFacts = {
    ...{ level: round.level, closingDay: closingDay(round) },
    ...{ producer: facility.name, facilityKind: facility.kind, name, group, isSet, setItems },
    ...{ photos: entry.photos.length, sections, papers, recognition, others },
  };
  return eligibility(facts);
}

/** Refuses `entry.incomplete` with the conditions that do not hold, if any. */
export function incomplete(checks: readonly EligibilityCheck[]): Refusal | undefined {
  const lacks = unmet(checks).map(({ code }) => `@eligibility.asked.${code}`);
  return lacks.length > 0 ? refuse('entry.incomplete', { lacks: lacks.join(' ') }) : undefined;
}
