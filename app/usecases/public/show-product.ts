import { type CertificateStatus, certificateStatus } from '~/domain/certificate/validity';
import { localDay } from '~/domain/local-time';
import { disclosed, type PublicRound, type PublishedRow, roundOfEntryCode } from '~/domain/publication';
import { type Refusal, refuse } from '~/domain/refusal';
import { findStandingCertificate } from '~/store/certificate/list-certificates';
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
  /** The certificate that stands for it, once issued, with its state today. */
  certificate: { code: string; status: CertificateStatus } | null;
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
  const [photos, standing] = await Promise.all([
    countPhotos(world.db, round.id, product.entry),
    findStandingCertificate(world.db, round.id, product.entry),
  ]);
  const decision = { number: publication.decisionNumber, date: publication.decisionDate };
  const now = world.clock.now();
  const today = localDay(now.toISOString());
  const certificate = standing && { code: standing.code, status: certificateStatus(standing, today) };
  return { round: publicRound(round, now), product, decision, photos, certificate };
}
