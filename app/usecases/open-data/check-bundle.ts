import { type Actor, may } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { findFrozenResult, findPublication } from '~/store/publication/find-publication';
import { findRound } from '~/store/round/find-round';
import type { World } from '../world';
import type { ComparedResults, CountedBundle, CountJob } from './count-bundle';

/** How a recomputed result stands to what is published of its round. */
export type Verdict = 'SAME' | 'OTHER_BUNDLE' | 'OTHER_RESULT' | 'UNKNOWN';

type Sound = Omit<Extract<CountedBundle, { kind: 'sound' }>, 'text'>;

/** What a bundle comes to: its faults; or its result and how that stands to the published one. */
export type BundleCheck =
  | Extract<CountedBundle, { kind: 'faulty' }>
  | (Sound & {
      verdict: Verdict;
      published: { bundleSha256: string; resultSha256: string } | null;
      /** Where the reader may see the published result and it is not the same; the digest of the bundle is left out. */
      differences: ComparedResults | null;
    });

/**
 * Checks a file as a round bundle, stores nothing. Digests of what is published are everybody's; what differs from the
 * published result is told only to those who may read that result, or else a made-up bundle would ask it for scores.
 * Refuses `bundle.busy` where others wait, `bundle.tooHeavy` where counting takes too long.
 */
export async function checkBundle(
  world: World,
  actor: Actor | null,
  bytes: Uint8Array,
): Promise<BundleCheck | Refusal> {
  const counted = await inThread<CountedBundle>(world, { count: bytes });
  if (isRefusal(counted) || counted.kind === 'faulty') return counted;
  const { text, ...sound } = counted;
  const published = await publishedDigests(world, sound.round.code);
  const verdict = verdictOf({ bundleSha256: sound.sha256, resultSha256: sound.resultSha256 }, published);
  const compares = verdict === 'OTHER_BUNDLE' || verdict === 'OTHER_RESULT';
  const compared = compares ? await differences(world, actor, sound.round.code, text) : null;
  return isRefusal(compared) ? compared : { ...sound, verdict, published, differences: compared };
}

async function inThread<Answer>({ thread }: World, job: CountJob): Promise<Answer | Refusal> {
  const done = await thread.run(job);
  if ('answer' in done) return done.answer as Answer;
  return refuse(done.unanswered === 'BUSY' ? 'bundle.busy' : 'bundle.tooHeavy');
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

async function differences(world: World, actor: Actor | null, code: string, text: string) {
  const frozen = await findFrozenResult(world.db, code);
  if (!frozen || (frozen.disclosure !== 'BUNDLE' && !may(actor, 'tally.read'))) return null;
  return inThread<ComparedResults>(world, { compare: [text, frozen.text] });
}
