import type { Limit } from '~/domain/quota/limit';
import type { ProductGroup } from '~/domain/round';

/** A limit as pages show it: its numbers, its use, and the name of its province or producer. */
export type ShownLimit = Limit & { name: string; group: ProductGroup | null };

/** A stable key of a limit in a list. */
export function keyOfLimit({ scope, name, group }: ShownLimit): string {
  return `${scope}:${name}:${group ?? ''}`;
}
