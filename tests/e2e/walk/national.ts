import { expect, type Page } from '@playwright/test';
import { said } from './forms';
import type { Walk } from './people';
import { product, sendIn } from './producer';

/** Step 10: the recognised product enters the national round with its file carried over. */
export const nationalRound = (walk: Walk) => `${walk.year + 1}-QG`;

export async function carryOver(walk: Walk, producer: Page): Promise<void> {
  const { t } = walk;
  await producer.goto(`/producer/national/${nationalRound(walk)}`);
  const name = t('producer.national.carryNamed', { name: product(walk) });
  await producer.getByRole('main').getByRole('button', { name }).click();
  await said(producer, t('producer.national.carried'));
  const main = producer.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(product(walk));
  await expect(main.getByRole('img')).toHaveCount(3);
  await sendIn(walk, producer, t('producer.entry.submit'));
}
