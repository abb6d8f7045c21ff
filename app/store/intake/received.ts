import { atIntake } from '~/domain/entry';
import type { Prisma } from '../generated/client';

/**
 * Entries of a round that a province has forwarded, whatever became of them since: what the support team has received.
 * A draft withdrawn by its producer has never arrived and is none of them.
 */
export function receivedIn(roundId: string): Prisma.EntryWhereInput {
  return { roundId, OR: [{ status: { in: [...atIntake] } }, { steps: { some: { to: 'FORWARDED' } } }] };
}
