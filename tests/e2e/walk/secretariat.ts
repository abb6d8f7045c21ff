import { expect, type Page } from '@playwright/test';
import { follow, press, said } from './forms';
import type { Walk } from './people';
import { product } from './producer';

/** Step 4: the support team receives the file, checks it and gives its code. Answers the code. */
export async function acceptEntry(walk: Walk, team: Page): Promise<string> {
  const { t } = walk;
  await team.goto(`/secretariat/rounds/${walk.round}`);
  await follow(team, product(walk));
  await press(team, t('secretariat.check.accept'));
  const code = `${walk.round}-2-001`;
  await said(team, t('secretariat.check.accepted'));
  await expect(team.getByRole('main').getByText(code, { exact: true }).first()).toBeVisible();
  return code;
}
