import { expect, type Page } from '@playwright/test';
import { follow, press, said } from './forms';
import type { Walk } from './people';
import { product } from './producer';

/** Step 5: the head approves the rubric; jurors score on tablets, one of them with the network gone for a while. */
export async function approveRubric(walk: Walk, head: Page): Promise<void> {
  await head.goto(`/jury/rounds/${walk.round}/rubrics`);
  await press(head, walk.t('jury.rubrics.act', { group: 2 }));
  await said(head, walk.t('jury.rubrics.done'));
}

/** Marks by criterion that add up to 85.5; the first is what a juror gives more or less. */
const marks = [10, 10, 9, 5, 9, 9, 5, 7, 5, 4, 4, 5, 3.5];

const typed = (walk: Walk, mark: number) => String(mark).replace('.', walk.locale === 'vi' ? ',' : '.');

export async function score(walk: Walk, juror: Page, more: number): Promise<void> {
  await juror.goto(`/jury/rounds/${walk.round}`);
  await follow(juror, product(walk));
  await juror.locator('[name="marks[0].value"]').waitFor();
  for (const [index, mark] of marks.entries()) {
    await juror.locator(`[name="marks[${index}].value"]`).fill(typed(walk, index === 0 ? mark + more : mark));
  }
}

/** The network goes after the first mark and comes back after the last; nothing is lost. */
export async function scoreThroughGap(walk: Walk, juror: Page, more: number): Promise<void> {
  const { t } = walk;
  await juror.goto(`/jury/rounds/${walk.round}`);
  await follow(juror, product(walk));
  const line = juror.locator('.save-line');
  await juror.locator('[name="marks[0].value"]').fill(typed(walk, (marks[0] as number) + more));
  await expect(line).toContainText(t('jury.sheet.saved', { time: '' }).trim());
  await juror.context().setOffline(true);
  for (const [index, mark] of marks.entries()) {
    if (index > 0) await juror.locator(`[name="marks[${index}].value"]`).fill(typed(walk, mark));
  }
  await expect(line).toContainText(t('jury.sheet.offline'));
  await juror.context().setOffline(false);
  await expect(line).toContainText(t('jury.sheet.saved', { time: '' }).trim());
}

export async function sign(walk: Walk, juror: Page, code: string): Promise<void> {
  const { t } = walk;
  await press(juror, t('jury.sheet.sign'));
  await juror.waitForURL(/\/signature$/);
  await press(juror, t('jury.signature.act'));
  await said(juror, t('jury.signature.doneLast', { code }));
}

/** A signed sheet is fixed: its page shows the marks and takes none. */
export async function seeFixed(walk: Walk, juror: Page): Promise<void> {
  await juror.goto(`/jury/rounds/${walk.round}`);
  await follow(juror, product(walk));
  await expect(
    juror.getByText(walk.t('jury.sheet.signedAt', { time: '' }).split('.')[1]?.trim() ?? '').first(),
  ).toBeVisible();
  await expect(juror.locator('main input:not([type="hidden"])')).toHaveCount(0);
}
