import type { ProductGroup } from '~/domain/round';
import published from './products.json';

/**
 * Products that were really published, with their producers where the source names one. In a demo they are never below
 * the threshold, refused or withdrawn: their scores are invented, and the page says so.
 */
export type RealProduct = {
  name: string;
  producer: string | null;
  group: ProductGroup;
  isSet: boolean;
  province: { '2004-63': string; '2025-34': string };
  level: string;
  year: number;
  status: string;
  source: string;
};

const all = published.products as unknown as RealProduct[];

/** Products whose published outcome is a recognition or a recommendation; those of unknown outcome stay out. */
export const realProducts: readonly RealProduct[] = all.filter(
  (product) => !product.status.includes('unknown'),
);

/** What was published of the national round 2023. */
export const national2023: readonly RealProduct[] = all.filter(
  (product) => product.level === 'national' && product.year === 2023,
);
