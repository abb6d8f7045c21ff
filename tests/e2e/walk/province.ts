import { expect, type Page } from '@playwright/test';
import { faultAt, fill, follow, press, said } from './forms';
import type { Walk } from './people';
import { product, sendIn } from './producer';

/** Step 3: the province returns the file with its reasons, and forwards it once it is mended. */
export async function returnEntry(walk: Walk, officer: Page): Promise<void> {
  const { t } = walk;
  await officer.goto(`/province/rounds/${walk.round}?q=che dinh non tom`);
  await follow(officer, product(walk));
  await press(officer, t('province.check.back'));
  await faultAt(officer, 'reason', t('form.required'));
  await fill(officer, { reason: 'Đề nghị chụp lại ảnh nhãn sản phẩm.' });
  await press(officer, t('province.check.back'));
  await said(officer, t('province.check.returned'));
}

/** The producer reads why the file came back, mends it and sends it in again. */
export async function mendEntry(walk: Walk, producer: Page): Promise<void> {
  await producer.goto('/producer/entries');
  await follow(producer, product(walk));
  await expect(producer.getByText('Đề nghị chụp lại ảnh nhãn sản phẩm.').first()).toBeVisible();
  await sendIn(walk, producer, walk.t('producer.entry.submit'));
}

/** Notes the province's letter and forwards the file within the quota. */
export async function forwardEntry(walk: Walk, officer: Page): Promise<void> {
  const { t } = walk;
  await officer.goto(`/province/rounds/${walk.round}/letter`);
  await fill(officer, { province: '2025-34:01', number: '15/SCT-QLCN', date: `${walk.year}-01-20` });
  await press(officer, t('province.letter.save'));
  await said(officer, t('province.letter.saved'));
  await officer.goto(`/province/rounds/${walk.round}`);
  await follow(officer, product(walk));
  await press(officer, t('province.check.forward'));
  await said(officer, t('quota.forwarded.within', { forwarded: 1, maximum: 2 }));
}
