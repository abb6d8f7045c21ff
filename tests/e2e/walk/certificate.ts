import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { scanCertificate } from '../../support/scan-certificate';
import { press, said } from './forms';
import { pageOf, type Walk } from './people';
import { product } from './producer';

/** Step 9: certificates are issued, downloaded, and their code is opened by somebody with a phone. */
export async function issueCertificates(walk: Walk, organiser: Page): Promise<void> {
  const { t } = walk;
  await organiser.goto(`/organiser/rounds/${walk.round}/certificates`);
  await press(organiser, t('publicPages.certificates.act', { count: 1 }));
  await said(organiser, t('publicPages.certificates.done', { count: 1 }));
}

/** Downloads the paper, reads its QR code and opens the address it says. */
export async function scanAndCheck(walk: Walk, organiser: Page): Promise<void> {
  const { t } = walk;
  const link = organiser
    .getByRole('main')
    .getByRole('link', { name: t('publicPages.certificates.download') });
  const [download] = await Promise.all([organiser.waitForEvent('download'), link.first().click()]);
  const address = await scanCertificate(new Uint8Array(readFileSync(await download.path())));
  const reader = pageOf(walk, 'reader');
  const answer = await reader.goto(address ?? '');
  expect(answer?.status()).toBe(200);
  const main = reader.getByRole('main');
  await expect(main.getByText(t('domain.certificate.VALID')).first()).toBeVisible();
  await expect(main.getByText(product(walk)).first()).toBeVisible();
  await expect(main.getByText(t('publicPages.check.sealSaid.MATCHES')).first()).toBeVisible();
}
