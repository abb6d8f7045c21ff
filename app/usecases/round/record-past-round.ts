import { type Actor, may } from '~/domain/permission';
import type { PastFigures } from '~/domain/publication';
import { type Refusal, refuse } from '~/domain/refusal';
import { recordAudit } from '~/store/audit';
import { addPastProducts, type PastProductInput, savePastFigures } from '~/store/past/save-past';
import { findRound, type RoundState } from '~/store/round/find-round';
import { recordRoundAct } from '~/store/round/record-act';
import { transact } from '~/store/transaction';
import { type OpenEdition, openEdition } from '../edition/open-edition';
import type { World } from '../world';

type PastRound = Omit<OpenEdition, 'level' | 'demo'> & {
  figures: PastFigures;
  products: PastProductInput[];
  /** When it was published, ISO 8601. */
  publishedAt: string;
};

/**
 * Records a national round from before this product: its figures as they were published, also where they do not add up,
 * and the products that are known, each with its source. Nothing of it can be recomputed here.
 */
export async function recordPastRound(
  world: World,
  actor: Actor,
  input: PastRound,
): Promise<{ code: string } | Refusal> {
  if (!may(actor, 'edition.manage')) return refuse('notAllowed');
  const { figures, products, publishedAt, ...edition } = input;
  const opened = await openEdition(world, actor, { ...edition, level: 'NATIONAL' });
  if ('refused' in opened) return opened;
  const code = opened.roundCodes[0] as string;
  const round = (await findRound(world.db, code)) as RoundState;
  const at = world.clock.now();
  return transact(world.db, async (tx) => {
    await savePastFigures(tx, round.id, figures);
    await addPastProducts(
      tx,
      round.id,
      products.map((product) => ({ ...product, id: world.ids.id() })),
    );
    const act = {
      id: world.ids.id(),
      kind: 'PUBLISHED',
      at: new Date(publishedAt),
      byId: actor.accountId,
    } as const;
    await recordRoundAct(tx, round.id, act);
    const audit = {
      id: world.ids.id(),
      at,
      actorId: actor.accountId,
      act: 'round.pastRecorded',
      roundId: round.id,
    };
    const facts = { received: figures.received, recognised: figures.recognised, sources: figures.sources };
    await recordAudit(tx, { ...audit, objectType: 'round', objectId: round.id, facts });
    return { code };
  });
}
