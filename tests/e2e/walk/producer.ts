import { expect, type Page } from '@playwright/test';
import { fill, press, said } from './forms';
import { photoFile, scanFile } from './material';
import { arrive, emailOf, password, type Walk } from './people';

/** Step 2: a producer signs up on a phone, registers the facility and submits an entry. */
/** The product that is walked through. */
export const product = (walk: Walk) => `Chè đinh nõn tôm "Hòa Bình" ${walk.year} – hộp 250 g`;

export const producerName = 'Hợp tác xã Chè Thử Nghiệm';

export async function signUpAndRegister(walk: Walk): Promise<void> {
  const { t } = walk;
  const page = await arrive(walk, 'producer', 'phone');
  await page.goto('/sign-up');
  const email = emailOf(walk, 'producer');
  await fill(page, {
    name: 'Nguyễn Thị Kế Toán',
    email,
    phone: '0912 345 678',
    password,
    passwordAgain: password,
  });
  await press(page, t('account.signUp.act'));
  await said(page, t('account.signUp.done'));
  await page.goto('/producer/facilities/new');
  await fill(page, {
    ...{
      name: producerName,
      kind: 'COOPERATIVE',
      registrationNo: '0100 111 222',
      address: 'Thôn 1, xã Ba Vì',
    },
    ...{ representative: 'Trần Văn Chủ Nhiệm', phone: '0912 345 678', email, province: '2025-34:01' },
  });
  await press(page, t('producer.facility.register'));
  await page.waitForURL((url) => url.pathname !== '/producer/facilities/new');
}

export async function submitEntry(walk: Walk, page: Page): Promise<void> {
  const { t } = walk;
  await page.goto('/producer/entries/new');
  await fill(page, { roundCode: walk.round, name: product(walk), group: '2' });
  await press(page, t('producer.start.create'));
  await page.waitForURL(/\/producer\/entries\/(?!new)/);
  const entry = `/producer/entries/${new URL(page.url()).pathname.split('/')[3]}`;
  await page.goto(`${entry}/description`);
  const written = 'Bán tại 12 tỉnh, thành phố; xuất khẩu 3 tấn mỗi năm.';
  await fill(page, { market: written, technique: written, culture: written, other: written });
  await press(page, t('producer.entry.save'));
  await said(page, t('producer.description.saved'));
  await addPhotos(walk, page, entry);
  await addPapers(walk, page, entry);
  await page.goto(entry);
  await sendIn(walk, page, t('producer.entry.submit'));
}

/** Presses the act that sends a file in, and answers the question. */
export async function sendIn(walk: Walk, page: Page, act: string): Promise<void> {
  await press(page, act);
  await page.getByRole('dialog').getByRole('button', { name: act, exact: true }).click();
  await said(page, walk.t('producer.entry.submitted'));
}

async function addPhotos({ t }: Walk, page: Page, entry: string): Promise<void> {
  await page.goto(`${entry}/photos`);
  for (const number of [1, 2, 3]) {
    await fill(page, { file: await photoFile(number), caption: `Góc chụp ${number}` });
    await press(page, t('producer.photos.add'));
    await expect(page.getByRole('main').getByText(`Góc chụp ${number}`).first()).toBeVisible();
  }
}

async function addPapers({ t }: Walk, page: Page, entry: string): Promise<void> {
  const dated = { issuer: 'Ủy ban nhân dân thành phố Hà Nội', issuedOn: '2026-01-15' };
  for (const kind of ['BUSINESS_REGISTRATION', 'PROVINCIAL_DECISION', 'PROVINCIAL_CERTIFICATE']) {
    await page.goto(`${entry}/papers`);
    const expiresOn = kind === 'PROVINCIAL_CERTIFICATE' ? '2040-12-31' : '';
    await fill(page, { kind, number: `12/${kind.length}`, ...dated, expiresOn, file: await scanFile() });
    await press(page, t('producer.papers.add'));
    await said(page, t('producer.papers.added'));
  }
}
