import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { recordAudit } from '~/store/audit';
import { findEdition, saveEdition } from '~/store/edition/editions';
import { transact } from '~/store/transaction';
import type { World } from '../world';

type EditionNames = {
  ordinal: number;
  organiserName: string;
  organiserNameEn: string;
  issuerName: string;
  signerName: string;
  signerTitle: string;
  place: string;
  certificateSeries: string;
};

/** Changes what an edition prints: organiser, issuer, signer, place, ordinal, series. */
export async function editEdition(
  world: World,
  actor: Actor,
  input: EditionNames & { editionId: string },
): Promise<{ editionId: string } | Refusal> {
  if (!may(actor, 'edition.manage')) return refuse('notAllowed');
  const { editionId, ...names } = input;
  if (!(await findEdition(world.db, editionId))) return refuse('notFound');
  return transact(world.db, async (tx) => {
    await saveEdition(tx, editionId, names);
    const audit = {
      id: world.ids.id(),
      at: world.clock.now(),
      actorId: actor.accountId,
      act: 'edition.edited',
    };
    await recordAudit(tx, { ...audit, objectType: 'edition', objectId: editionId });
    return { editionId };
  });
}
