import { createHash } from 'node:crypto';
import { type Actor, may } from '~/domain/permission';
import { type RoundResult, resultText } from '~/domain/result';
import { resultDifferences } from '~/domain/result-differences';
import type { RoundBundle } from '~/domain/round-bundle/bundle';
import type { BundleFault } from '~/domain/round-bundle/faults';
import { parseBundle } from '~/domain/round-bundle/parse-bundle';
import { tally } from '~/domain/tally/tally';
import { findFrozenResult, findPublication } from '~/store/publication/find-publication';
import { findRound } from '~/store/round/find-round';
import type { World } from '../world';

/** How many faults or differences are shown. */
const most = 200;

/**
 * What a page's bundle may hold: three times the largest round. A file of a few megabytes made to hold more would keep a
 * web process busy for seconds.
 */
const bounds = { levels: 100, containers: 200_000, values: 1_500_000, keys: 10_000, kept: most };

/** How a recomputed result stands to what is published of its round. */
export type Verdict = 'SAME' | 'OTHER_BUNDLE' | 'OTHER_RESULT' | 'UNKNOWN';

/** What a bundle comes to: its faults, the first found of `count`; or its result and how that stands to the published one. */
export type BundleCheck =
  | { kind: 'faulty'; sha256: string; faults: BundleFault[]; count: number }
  | {
      kind: 'sound';
      sha256: string;
      resultSha256: string;
      round: RoundBundle['round'];
      counts: RoundResult['counts'];
      verdict: Verdict;
      published: { bundleSha256: string; resultSha256: string } | null;
      /** Where the reader may see the published result and it is not the same; the digest of the bundle is left out. */
      differences: { shown: BundleFault[]; count: number } | null;
    };

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

/**
 * Checks a file as a round bundle, stores nothing. Digests of what is published are everybody's; what differs from the
 * published result is told only to those who may read that result, or else a made-up bundle would ask it for scores.
 */
export async function checkBundle(
  world: World,
  actor: Actor | null,
  bytes: Uint8Array,
): Promise<BundleCheck> {
  const digest = sha256(bytes);
  const parsed = parseBundle(bytes, bounds);
  if ('faults' in parsed) {
    const { faults, more } = parsed;
    return { kind: 'faulty', sha256: digest, faults, count: faults.length + more };
  }
  const result = tally(parsed.bundle, digest);
  const own = { bundleSha256: digest, resultSha256: sha256(resultText(result)) };
  const { round } = parsed.bundle;
  const published = await publishedDigests(world, round.code);
  const verdict = verdictOf(own, published);
  const compares = verdict === 'OTHER_BUNDLE' || verdict === 'OTHER_RESULT';
  return {
    ...{ kind: 'sound', sha256: digest, resultSha256: own.resultSha256, round, counts: result.counts },
    ...{
      verdict,
      published,
      differences: compares ? await differences(world, actor, round.code, result) : null,
    },
  };
}

type Digests = { bundleSha256: string; resultSha256: string };

async function publishedDigests(world: World, code: string): Promise<Digests | null> {
  const round = await findRound(world.db, code);
  const publication = round && (await findPublication(world.db, round.id));
  if (!publication) return null;
  return { bundleSha256: publication.bundleSha256, resultSha256: publication.resultSha256 };
}

function verdictOf(own: Digests, published: Digests | null): Verdict {
  if (!published) return 'UNKNOWN';
  if (own.bundleSha256 !== published.bundleSha256) return 'OTHER_BUNDLE';
  return own.resultSha256 === published.resultSha256 ? 'SAME' : 'OTHER_RESULT';
}

async function differences(world: World, actor: Actor | null, code: string, result: RoundResult) {
  const frozen = await findFrozenResult(world.db, code);
  if (!frozen || (frozen.disclosure !== 'BUNDLE' && !may(actor, 'tally.read'))) return null;
  const all = resultDifferences(
    { ...result, bundleSha256: null },
    { ...JSON.parse(frozen.text), bundleSha256: null },
  );
  return { shown: all.slice(0, most), count: all.length };
}
