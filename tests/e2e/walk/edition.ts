import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { confirm, fill, press, said } from './forms';
import { acceptInvitation, emailOf, invitationLink, password, signIn, type Walk } from './people';

/** Step 1: the first account by the command line, the people, the editions and the settings of the round. */
export async function firstOrganiser(walk: Walk): Promise<Page> {
  const { databaseUrl, dataFolder } = JSON.parse(readFileSync('reports/e2e-server.json', 'utf8'));
  const name = ['--email', emailOf(walk, 'organiser'), '--name', 'Lê Thị Tổ Chức'];
  const env = { ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: dataFolder };
  execFileSync('npm', ['run', '-s', 'admin', '--', 'create-organiser', ...name], {
    env,
    input: `${password}\n`,
  });
  return signIn(walk, 'organiser');
}

type Level = 'REGIONAL' | 'NATIONAL';

export async function openEdition(walk: Walk, organiser: Page, level: Level, year: number): Promise<void> {
  const { t } = walk;
  await organiser.goto('/organiser/editions/new');
  await fill(organiser, {
    ...{ level, year: String(year), ordinal: '9', place: 'Hà Nội', certificateSeries: `${level[0]}${year}` },
    ...{ organiserName: 'Cục Thử nghiệm', organiserNameEn: 'Agency of Trial', issuerName: 'Cục Thử nghiệm' },
    ...{ signerName: 'Nguyễn Văn Ký', signerTitle: 'Cục trưởng' },
  });
  await press(organiser, t('organiser.edition.open'));
  await said(organiser, t('organiser.edition.opened'));
}

/** Registration is open now and closes while the certificates of this walk hold; everything else comes later. */
export async function setCalendar({ t }: Walk, organiser: Page, round: string): Promise<void> {
  await organiser.goto(`/organiser/rounds/${round}/calendar`);
  await fill(organiser, {
    ...{ registrationOpensAt: '2026-01-01T08:00', registrationClosesAt: '2029-01-01T17:00' },
    ...{ forwardingClosesAt: '2029-02-01T17:00', scoringClosesAt: '2029-03-01T17:00' },
  });
  await press(organiser, t('organiser.round.save'));
  await said(organiser, t('organiser.round.saved.calendar'));
}

/** Hà Nội may forward two entries. */
export async function setQuota({ t, round }: Walk, organiser: Page): Promise<void> {
  await organiser.goto(`/organiser/rounds/${round}/quotas`);
  const most = organiser.getByRole('textbox', {
    name: t('quota.fieldOf', { field: t('quota.maximum'), name: 'Hà Nội' }),
    exact: true,
  });
  await most.fill('2');
  await organiser.locator('[name="modes.PROVINCE"]').selectOption('REFUSAL');
  await press(organiser, t('organiser.round.save'));
  await said(organiser, t('quota.saved'));
  await expect(most).toHaveValue('2');
}

type Role = 'SECRETARIAT' | 'AUDITOR' | 'PROVINCE' | 'PROMOTION_CENTRE';

/** Invites somebody to a lasting role, who accepts with a browser of their own. */
export async function invite(walk: Walk, host: Page, role: Role, room = 'organiser'): Promise<Page> {
  const who = role.toLowerCase();
  await host.goto(`/${room}/people/invitation`);
  const guest = { role, name: `Người ${who}`, email: emailOf(walk, who) };
  await fill(host, room === 'organiser' ? { ...guest, province: '2025-34:01' } : guest);
  await press(host, walk.t('account.people.send'));
  return acceptInvitation(walk, who, await invitationLink(host));
}

/** Invites a juror or a council member to the round. */
export async function inviteSeat(
  walk: Walk,
  organiser: Page,
  who: string,
  duties: { groups: string[]; head?: true } | { chair?: true },
): Promise<Page> {
  const juror = 'groups' in duties;
  await organiser.goto(`/organiser/rounds/${walk.round}/panel/${juror ? 'jurors' : 'council'}/new`);
  await fill(organiser, { name: `Người ${who}`, email: emailOf(walk, who), ...duties });
  await press(organiser, walk.t('organiser.panel.send'));
  return acceptInvitation(walk, who, await invitationLink(organiser), juror ? 'tablet' : 'desktop');
}

export async function draftRubric({ t, round }: Walk, organiser: Page): Promise<void> {
  await organiser.goto(`/organiser/rounds/${round}/rubrics`);
  const row = organiser.getByRole('row').filter({ hasText: t('domain.group.2') });
  await row.getByRole('button').click();
  await said(organiser, t('organiser.rubrics.drafted'));
}

export async function openScoring({ t, round }: Walk, organiser: Page): Promise<void> {
  await organiser.goto(`/organiser/rounds/${round}`);
  await confirm(organiser, t('organiser.round.scoring.open'));
  await said(organiser, t('organiser.round.scoring.opened'));
}
