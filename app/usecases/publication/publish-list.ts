import { createHash } from 'node:crypto';
import { type Actor, may } from '~/domain/permission';
import { type Disclosure, publishedList } from '~/domain/publication';
import { type Refusal, refuse } from '~/domain/refusal';
import { resultText } from '~/domain/result';
import { allows } from '~/domain/round';
import { recordAudit } from '~/store/audit';
import type { Connection } from '~/store/database';
import { listPublishedProducts } from '~/store/publication/list-published-products';
import { type NewPublication, savePublication } from '~/store/publication/save-publication';
import { findRound, phaseOf, type RoundState } from '~/store/round/find-round';
import { lockRound, recordRoundAct } from '~/store/round/record-act';
import { transact } from '~/store/transaction';
import { tallyRound } from '../tally/tally-round';
import type { World } from '../world';

type Input = { roundCode: string; decisionNumber: string; decisionDate: string; disclosure: Disclosure };

/**
 * Publishes the list of a decided round: freezes the bundle, the result that follows from it and the list as printed.
 * The round is locked first, so that of two who publish at once one is refused.
 */
export async function publishList(
  world: World,
  actor: Actor,
  input: Input,
): Promise<{ code: string; recognised: number } | Refusal> {
  if (!may(actor, 'list.publish')) return refuse('notAllowed');
  const known = await findRound(world.db, input.roundCode);
  if (!known) return refuse('notFound');
  return transact(world.db, async (tx) => {
    await lockRound(tx, known.id);
    const round = (await findRound(tx, input.roundCode)) as RoundState;
    const at = world.clock.now();
    const refusal = publishable(round, at);
    if (refusal) return refusal;
    const publication = await frozen(tx, round, input, { at, byId: actor.accountId, id: world.ids.id() });
    await savePublication(tx, round.id, publication, input.disclosure);
    await recordRoundAct(tx, round.id, { id: world.ids.id(), kind: 'PUBLISHED', at, byId: actor.accountId });
    await recordAudit(tx, {
      id: world.ids.id(),
      at,
      actorId: actor.accountId,
      act: 'round.PUBLISHED',
      objectType: 'publication',
      objectId: publication.id,
      roundId: round.id,
      after: publication.resultSha256,
      facts: { ...input, bundleSha256: publication.bundleSha256 },
    });
    return { code: round.code, recognised: publication.list.counts.recognised };
  });
}

function publishable(round: RoundState, at: Date): Refusal | undefined {
  const phase = phaseOf(round, at);
  if (phase === 'PUBLISHED' || round.past) return refuse('round.alreadyPublished');
  return allows(phase, 'publish')
    ? undefined
    : refuse('round.notInPhase', { phase: `@domain.phase.${phase}` });
}

/** Counts the round once more and freezes bytes, digests and list together. */
async function frozen(
  tx: Connection,
  round: RoundState,
  input: Input,
  by: { id: string; at: Date; byId: string },
): Promise<NewPublication> {
  const { text, sha256, result } = await tallyRound(tx, round.id);
  const products = await listPublishedProducts(tx, round.id);
  const resultBytes = resultText(result);
  return {
    id: by.id,
    version: 1,
    bundle: text,
    bundleSha256: sha256,
    result: resultBytes,
    resultSha256: createHash('sha256').update(resultBytes).digest('hex'),
    list: publishedList(result, products),
    decisionNumber: input.decisionNumber,
    decisionDate: input.decisionDate,
    publishedAt: by.at,
    publishedById: by.byId,
  };
}
