import type { Region } from '~/domain/province';
import type { ProductGroup } from '~/domain/round';
import type { Random } from '../random';
import provinces from '../reference/provinces.json';
import type { Told } from './entries';
import { filler } from './fillers';
import { realProducts } from './real-products';

/** Provinces of a region in the set of 34, by code. */
export function provincesOf(region: Region): string[] {
  const today = provinces.codeSets.find((set) => set.id === '2025-34');
  return (today?.provinces ?? [])
    .filter((province) => province.region === region)
    .map((province) => province.code);
}

/** Real products of a region; where the source names no producer one is made up and marked. */
export function realOf(random: Random, region: Region, most: number): Told[] {
  const codes = new Set(provincesOf(region));
  const chosen = realProducts.filter((product) => codes.has(product.province['2025-34'])).slice(0, most);
  return chosen.map((product, index) => ({
    name: product.name.normalize('NFC'),
    producer: product.producer?.normalize('NFC') ?? `Cơ sở sản xuất số ${index + 1} (tên minh họa)`,
    group: product.group,
    isSet: product.isSet,
    setItems: product.isSet ? ['Sản phẩm thứ nhất của bộ', 'Sản phẩm thứ hai của bộ'] : [],
    provinceCode: product.province['2025-34'],
    invented: false,
    producerInvented: product.producer === null,
    points: random.between(76, 92),
  }));
}

/** Invented products, spread over the provinces of a region and weighted by group. */
export function fillersOf(random: Random, region: Region, counts: Record<ProductGroup, number>): Told[] {
  const codes = provincesOf(region);
  const told: Told[] = [];
  for (const group of [1, 2, 3, 4] as const) {
    for (let number = 0; number < counts[group]; number += 1) {
      const made = filler(random, group, told.length + 1);
      const place = { provinceCode: random.pick(codes), invented: true, producerInvented: true };
      told.push({ ...made, ...place, points: random.between(58, 90) });
    }
  }
  return told;
}
