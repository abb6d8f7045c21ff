import { createHash } from 'node:crypto';
import { type RoundResult, resultText } from '~/domain/result';
import { resultDifferences } from '~/domain/result-differences';
import type { RoundBundle } from '~/domain/round-bundle/bundle';
import type { BundleFault } from '~/domain/round-bundle/faults';
import { parseBundle } from '~/domain/round-bundle/parse-bundle';
import { tally } from '~/domain/tally/tally';

/**
 * The part of checking a bundle that takes time and touches nothing: it runs in a thread of its own, asked by values
 * that can be sent to one.
 */

/** How many faults or differences are shown. */
const most = 200;

/**
 * What a page's bundle may hold: three times the largest round. A file of a few megabytes made to hold more would keep
 * the thread busy for many seconds.
 */
const bounds = { levels: 100, containers: 200_000, values: 1_500_000, keys: 10_000, kept: most };

/** A bundle to be counted, or two results, as their texts, to be compared but for the digest of their bundles. */
export type CountJob = { count: Uint8Array } | { compare: [own: string, published: string] };

/** A bundle's faults, the first found of `count`; or its result as text with the digests of both. */
export type CountedBundle =
  | { kind: 'faulty'; sha256: string; faults: BundleFault[]; count: number }
  | {
      kind: 'sound';
      sha256: string;
      resultSha256: string;
      round: RoundBundle['round'];
      counts: RoundResult['counts'];
      text: string;
    };

/** How two results differ, the first differences of `count`. */
export type ComparedResults = { shown: BundleFault[]; count: number };

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

/** Answers a job. */
export function answerCount(job: CountJob): CountedBundle | ComparedResults {
  return 'count' in job ? counted(job.count) : compared(...job.compare);
}

function counted(bytes: Uint8Array): CountedBundle {
  const digest = sha256(bytes);
  const parsed = parseBundle(bytes, bounds);
  if ('faults' in parsed) {
    const { faults, more } = parsed;
    return { kind: 'faulty', sha256: digest, faults, count: faults.length + more };
  }
  const result = tally(parsed.bundle, digest);
  const text = resultText(result);
  const { round } = parsed.bundle;
  return { kind: 'sound', sha256: digest, resultSha256: sha256(text), round, counts: result.counts, text };
}

function compared(own: string, published: string): ComparedResults {
  const [result, expected] = [own, published].map((text) => ({ ...JSON.parse(text), bundleSha256: null }));
  const all = resultDifferences(result, expected);
  return { shown: all.slice(0, most), count: all.length };
}
