import { disclosed, type PublicRound, type PublishedRow, roundOfEntryCode } from '~/domain/publication';
import { type Refusal, refuse } from '~/domain/refusal';
import { findCertificateCode } from '~/store/certificate/list-certificates';
import { countPhotos } from '~/store/publication/find-photo';
import { findPublication } from '~/store/publication/find-publication';
import { findRound } from '~/store/round/find-round';
import type { World } from '../world';
import { publicRound } from './public-round';

/** A recognised product as it was published. */
export type PublicProduct = {
  round: PublicRound;
  product: PublishedRow;
  decision: { number: string; date: string };
  photos: number;
  /** The code of its certificate, once issued. */
  certificate: string | null;
};

/** Shows a recognised product; an entry that is not on a published list does not exist for the public. */
export async function showProduct(
  world: World,
  input: { entryCode: string },
): Promise<PublicProduct | Refusal> {
  const roundCode = roundOfEntryCode(input.entryCode);
  const round = roundCode ? await findRound(world.db, roundCode) : null;
  const publication = round ? await findPublication(world.db, round.id) : null;
  if (!round || !publication) return refuse('notFound');
  const list = disclosed(publication.list, round.disclosure);
  const product = list.rows.find((row) => row.entry === input.entryCode);
  if (!product) return refuse('notFound');
  const [photos, certificate] = await Promise.all([
    countPhotos(world.db, round.id, product.entry),
    findCertificateCode(world.db, round.id, product.entry),
  ]);
  const decision = { number: publication.decisionNumber, date: publication.decisionDate };
  return { round: publicRound(round, world.clock.now()), product, decision, photos, certificate };
}
