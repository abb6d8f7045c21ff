import type { ProvinceKey } from '~/domain/province';
import type { PastFigures } from '~/domain/publication';
import type { ProductGroup } from '~/domain/round';
import type { Connection } from '../database';

/** A recognised product of a past round, with where it was published. */
export type PastProductInput = {
  name: string;
  producer: string | null;
  province: ProvinceKey;
  group: ProductGroup;
  isSet: boolean;
  source: string;
};

/** Writes the published figures of a past round. */
export async function savePastFigures(tx: Connection, roundId: string, figures: PastFigures): Promise<void> {
  await tx.round.update({ where: { id: roundId }, data: { past: figures } });
}

/** Adds known products to a past round. */
export async function addPastProducts(
  tx: Connection,
  roundId: string,
  products: readonly (PastProductInput & { id: string })[],
): Promise<void> {
  const rows = products.map(({ province, ...rest }) => ({ ...rest, ...province, roundId }));
  await tx.pastProduct.createMany({ data: rows });
}
