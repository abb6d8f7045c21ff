import { spawnSync } from 'node:child_process';
import { expect, type Page } from '@playwright/test';
import { fill, press, said } from './forms';
import { arrive, type Walk } from './people';
import { product } from './producer';

const today = new Date().toISOString().slice(0, 10);

/** Steps 6 and 8: the organiser closes the scoring, reads the tally and, once the council has voted, publishes. */
export async function closeScoring(walk: Walk, organiser: Page): Promise<void> {
  const { t } = walk;
  const round = `/organiser/rounds/${walk.round}`;
  await organiser.goto(`${round}/progress`);
  await expect(organiser.getByRole('progressbar').first()).toHaveAttribute('value', '3');
  await organiser.goto(`${round}/closing`);
  await press(organiser, t('tally.progress.close'));
  await said(organiser, t('tally.progress.closed'));
  const row = organiser.getByRole('row').filter({ hasText: product(walk) });
  await expect(row.first()).toContainText(walk.locale === 'vi' ? '85,50' : '85.50');
}

export async function publish(walk: Walk, organiser: Page): Promise<void> {
  const { t } = walk;
  await organiser.goto(`/organiser/rounds/${walk.round}/publication`);
  await fill(organiser, { decisionNumber: '44/QĐ-ĐCK', decisionDate: today });
  await fill(organiser, { disclosure: 'BUNDLE', confirmed: true });
  await press(organiser, t('publicPages.publication.act'));
  await said(organiser, t('publicPages.publication.done', { count: 1 }));
}

/** A reader finds the product without diacritics, sees the table beside the chart, and recomputes the result. */
export async function readResults(walk: Walk): Promise<void> {
  const page = await arrive(walk, 'reader', 'phone');
  await page.goto(`/results/${walk.round}?q=che dinh non tom`);
  await expect(page.getByRole('main').getByText(product(walk)).first()).toBeVisible();
  await page.goto(`/results/${walk.round}?q=khong co gi`);
  await expect(page.getByRole('main').getByText(product(walk))).toHaveCount(0);
  const open = `/api/open/rounds/${walk.round}`;
  const rounds = JSON.parse(await textOf(page, '/api/open/rounds'));
  expect(rounds.find((round: { code: string }) => round.code === walk.round)).toMatchObject({
    ...{ level: 'REGIONAL', region: 'NORTH', year: walk.year, phase: 'PUBLISHED' },
  });
  const [bundle, result] = [`${open}/bundle.json`, `${open}/results.json`];
  const [input, published] = [await textOf(page, bundle), await textOf(page, result)];
  const tally = spawnSync(process.execPath, ['build/cli/tally.js', '-'], { input, encoding: 'utf8' });
  expect(tally.stdout).toBe(published);
  expect(await textOf(page, `${open}/results.csv`)).toContain(producerOf(walk));
}

const producerOf = (walk: Walk) => `Chè đinh nõn tôm ""Hòa Bình"" ${walk.year}`;

async function textOf(page: Page, address: string): Promise<string> {
  const answer = await page.request.get(address);
  expect(answer.status(), address).toBe(200);
  return answer.text();
}
