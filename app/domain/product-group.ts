import { type ProductGroup, productGroups } from './round';

export type { ProductGroup };

/** Whether a number is one of the four product groups. */
export function isProductGroup(group: number): group is ProductGroup {
  return productGroups.some((known) => known === group);
}
