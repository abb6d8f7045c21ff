import type { ProductGroup } from '~/domain/round';

/** The patterns of the four product groups on a tile of 16: slanted, dotted, upright, level. One path each. */
export const groupPattern: Record<ProductGroup, string> = {
  1: 'M-2 10 10-2M2 14 14 2M6 18 18 6',
  2: 'M4 4h.01M12 4h.01M8 8h.01M4 12h.01M12 12h.01',
  3: 'M4 0v16M8 0v16M12 0v16',
  4: 'M0 4h16M0 8h16M0 12h16',
};
