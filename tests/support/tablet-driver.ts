import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';

export const pin = '246810';

/** A juror's tablet in a test: its page, driven as a juror would. */
export class TabletDriver {
  page: Page;
  readonly context: BrowserContext;
  readonly #round: string;

  constructor(context: BrowserContext, page: Page, round: string) {
    this.context = context;
    this.page = page;
    this.#round = round;
  }

  /** Signs a juror in and makes this tablet ready for him. */
  static async prepared(context: BrowserContext, email: string, round: string): Promise<TabletDriver> {
    const page = await context.newPage();
    const driver = new TabletDriver(context, page, round);
    await page.goto('/sign-in');
    await page.getByLabel('Thư điện tử').fill(email);
    await page.getByLabel('Mật khẩu').fill('minh-hoa-2026');
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.waitForURL('**/jury');
    await driver.prepare();
    return driver;
  }

  async prepare(): Promise<void> {
    await this.page.goto(`/jury/tablet?prepare=${this.#round}`);
    await this.page.locator('#new-pin').fill(pin);
    await this.page.locator('#new-pin-again').fill(pin);
    await this.page.getByRole('button', { name: 'Chuẩn bị máy này' }).click();
    await expect(this.page.getByText(/hồ sơ đã sẵn sàng/).first()).toBeVisible({ timeout: 90_000 });
  }

  /** Opens the page again, as after a restart of the tablet, and gives the PIN. */
  async reopen(): Promise<void> {
    if (this.page.isClosed()) this.page = await this.context.newPage();
    await this.page.goto('/jury/tablet');
    await this.unlock();
  }

  async unlock(): Promise<void> {
    await this.page.getByLabel('Mã PIN 6 số').fill(pin);
    await this.page.getByRole('button', { name: 'Mở', exact: true }).click();
    await expect(this.page.getByRole('button', { name: 'Khóa máy, chuyển người' })).toBeVisible();
  }

  /** Ends the tab's process in whatever it is doing, as iPadOS does. */
  async kill(): Promise<void> {
    const session = await this.context.newCDPSession(this.page);
    const crashed = this.page.waitForEvent('crash');
    session.send('Page.crash').catch(() => undefined);
    await crashed;
    await this.page.close();
  }

  /** Goes to a sheet, to be marked or only to be read. */
  async show(entryId: string): Promise<void> {
    await this.page.evaluate((id) => {
      window.location.hash = `#/e/${id}`;
    }, entryId);
  }

  async openSheet(entryId: string): Promise<void> {
    await this.show(entryId);
    await expect(this.mark('1.1')).toBeVisible({ timeout: 15_000 });
  }

  mark(criterion: string): Locator {
    return this.page.locator(`[id="mark-${criterion}"]`);
  }

  /** What the page says of the sheet that is open. */
  get line(): Locator {
    return this.page.locator('.sheet-foot .save-line');
  }

  async saved(): Promise<void> {
    await expect(this.line).toContainText('Đã lưu trên máy');
  }

  async sent(timeout = 30_000): Promise<void> {
    await expect(this.line).toContainText('đã gửi', { timeout });
  }
}
