import { createHash } from 'node:crypto';
import type { RoundResult } from '~/domain/result';
import type { RoundBundle } from '~/domain/round-bundle/bundle';
import { bundleText } from '~/domain/round-bundle/bundle-text';
import { tally } from '~/domain/tally/tally';
import { loadBundle } from '~/store/bundle/load-bundle';
import type { Connection } from '~/store/database';

/** A round counted: the bundle as it stands, its bytes and the result that follows from them. */
export type Tallied = { bundle: RoundBundle; text: string; sha256: string; result: RoundResult };

/** Counts a round from what is stored: the same bundle and the same function as the export and the command. */
export async function tallyRound(db: Connection, roundId: string): Promise<Tallied> {
  const bundle = await loadBundle(db, roundId);
  const text = bundleText(bundle);
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { bundle, text, sha256, result: tally(bundle, sha256) };
}
