import type { ProductGroup } from '~/domain/round';
import { groupPattern } from './group-pattern';

/** The hue and pattern of a product group; its name stands beside it. */
export function GroupSwatch({ group }: { group: ProductGroup }) {
  return (
    <svg className="group-swatch" viewBox="0 0 16 16" data-group={group} aria-hidden>
      <rect width="16" height="16" rx="3" />
      <path d={groupPattern[group]} />
    </svg>
  );
}
