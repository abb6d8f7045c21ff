import { expect, type Locator, type Page } from '@playwright/test';

/** What a person does on a page: fill fields by their names, press an act, read the message of the act before. */
export type Values = Record<string, string | readonly string[] | true>;

/** Fills the fields of the page's main part, or of one form of it. Radios and selects take their values; files a path. */
export async function fill(within: Page | Locator, values: Values): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const field = within.locator(`main [name="${name}"], [name="${name}"]`);
    await fillOne(field, value);
  }
}

async function fillOne(field: Locator, value: Values[string]): Promise<void> {
  const kind = await field
    .first()
    .evaluate((control: HTMLInputElement) => (control.tagName === 'SELECT' ? 'select' : control.type));
  if (kind === 'select') await field.selectOption(value as string);
  else if (kind === 'file') await field.setInputFiles(value as string);
  else if (kind === 'radio' || kind === 'checkbox') await tick(field, value);
  else await field.fill(value as string);
}

async function tick(fields: Locator, value: Values[string]): Promise<void> {
  if (value === true) return fields.check();
  for (const one of [value].flat()) await fields.and(fields.page().locator(`[value="${one}"]`)).check();
}

/** Presses the one button of this name in the main part of the page. */
export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name, exact: true }).click();
}

/** Presses an act that asks once, and answers yes. */
export async function confirm(page: Page, name: string, yes = name): Promise<void> {
  await press(page, name);
  await page.getByRole('dialog').getByRole('button', { name: yes, exact: true }).click();
}

/** Follows a link of the main part. */
export async function follow(page: Page, name: string | RegExp): Promise<void> {
  const link = page
    .getByRole('main')
    .getByRole('link', typeof name === 'string' ? { name, exact: true } : { name });
  await link.first().click();
}

/** Waits for the message of the act just done. */
export async function said(page: Page, message: string): Promise<void> {
  await expect(page.locator('.toast').getByText(message, { exact: true })).toBeVisible();
}

/** Waits for a sentence at a field. */
export async function faultAt(page: Page, name: string, sentence: string): Promise<void> {
  const field = page.locator(`main .field:has([name="${name}"])`);
  await expect(field.locator('.field-fault')).toHaveText(sentence);
}
