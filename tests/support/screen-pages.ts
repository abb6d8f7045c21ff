import { en } from '~/i18n/en';
import { vi } from '~/i18n/vi';

/**
 * The main pages of every role in the demo story, for `npm run screens`. A page is a path, or the first link of a shape
 * on another path, in a table row that holds a text where one is named; `readme` is the one kept in docs/screens.
 */
export type ScreenPage = { name: string; path: string; link?: RegExp; row?: RegExp; readme?: boolean };

const entry = '[0-9a-f-]{36}';
const scoring = '2026-TRUNG';
const published = '2026-BAC';
const registering = '2026-NAM';
const planned = `/secretariat/rounds/${scoring}/visits`;
const own = `/jury/rounds/${scoring}/visits`;
const begun = new RegExp(`${vi.jury.state.STARTED}|${en.jury.state.STARTED}`);

type More = Pick<ScreenPage, 'row' | 'readme'>;

function linked(name: string, path: string, shape: string, more: More = {}): ScreenPage {
  return { name, path, link: new RegExp(`^${shape}$`), ...more };
}

const organiserRound = (name: string, code: string) => ({
  name: `round-${name}`,
  path: `/organiser/rounds/${code}/${name}`,
});

/** The page of a certificate of the register in a state. */
function inRegister(state: 'VALID' | 'SUSPENDED' | 'REVOKED' | 'REPLACED'): ScreenPage {
  const list = `/organiser/rounds/${published}/certificates`;
  const words = new RegExp(`${vi.domain.certificate[state]}|${en.domain.certificate[state]}`);
  const name = `certificate-${state.toLowerCase()}`;
  return linked(name, `${list}?status=${state}`, `${list}/[0-9a-z]{26}`, { row: words });
}

/** By role; `PUBLIC` is nobody, the others are roles of the demo's accounts (seeds/editions/accounts.ts). */
export const screenPages: Record<string, ScreenPage[]> = {
  PUBLIC: [
    { name: 'front', path: '/' },
    { name: 'results', path: '/results' },
    { name: 'published', path: `/results/${published}`, readme: true },
    { name: 'past', path: '/results/2023-QG' },
    linked('product', `/results/${published}`, '/products/[^/]+'),
    { name: 'check', path: '/v' },
    { name: 'open-data', path: '/open' },
    { name: 'bundle-check', path: '/open/verify' },
    { name: 'sign-in', path: '/sign-in' },
    { name: 'sign-up', path: '/sign-up' },
  ],
  PRODUCER: [
    { name: 'home', path: '/producer', readme: true },
    { name: 'entries', path: '/producer/entries' },
    { name: 'new-entry', path: '/producer/entries/new' },
    linked('entry', '/producer/entries', `/producer/entries/${entry}`),
    { name: 'facilities', path: '/producer/facilities' },
    linked('facility', '/producer/facilities', `/producer/facilities/${entry}`),
    { name: 'new-facility', path: '/producer/facilities/new' },
    { name: 'account', path: '/account' },
  ],
  PROMOTION_CENTRE: [{ name: 'home', path: '/producer' }],
  PROVINCE: [
    { name: 'home', path: '/province' },
    { name: 'round', path: `/province/rounds/${registering}`, readme: true },
    linked('entry', `/province/rounds/${registering}`, `/province/rounds/${registering}/entries/${entry}`),
    { name: 'letter', path: `/province/rounds/${registering}/letter` },
    { name: 'paper', path: `/province/rounds/${registering}/paper` },
    { name: 'summary', path: `/province/rounds/${registering}/summary` },
    { name: 'people', path: '/province/people' },
    { name: 'invitation', path: '/province/people/invitation' },
  ],
  SECRETARIAT: [
    { name: 'home', path: '/secretariat' },
    { name: 'intake', path: `/secretariat/rounds/${registering}`, readme: true },
    linked(
      'check',
      `/secretariat/rounds/${registering}`,
      `/secretariat/rounds/${registering}/entries/${entry}`,
    ),
    { name: 'intake-closed', path: `/secretariat/rounds/${published}` },
    ...[
      'board',
      'reminders',
      'questions',
      'recusals',
      'apart',
      'tablets',
      'reopenings',
      'cards',
      'paper-sheets',
    ].map((name) => ({ name, path: `/secretariat/rounds/${scoring}/${name}` })),
    { name: 'visits', path: planned },
    { name: 'visit-proposal', path: `${planned}/proposal` },
    { name: 'new-visit', path: `${planned}/new` },
    linked('visit', `${planned}?state=PLANNED`, `${planned}/${entry}`),
    linked('visit-reported', `${planned}?state=REPORTED`, `${planned}/${entry}`),
  ],
  JUROR: [
    { name: 'home', path: '/jury' },
    { name: 'list', path: `/jury/rounds/${scoring}` },
    linked('sheet', `/jury/rounds/${scoring}`, `/jury/rounds/${scoring}/sheets/${entry}`),
    linked('sheet-begun', `/jury/rounds/${scoring}`, `/jury/rounds/${scoring}/sheets/${entry}`, {
      row: begun,
      readme: true,
    }),
    linked('sheet-signed', '/jury', `/jury/rounds/${scoring}/sheets/${entry}`),
    { name: 'review', path: `/jury/rounds/${scoring}/review` },
    { name: 'visits', path: own },
    linked('visit-underway', `${own}?state=UNDERWAY`, `${own}/${entry}`),
    linked('visit-reported', `${own}?state=REPORTED`, `${own}/${entry}`),
  ],
  JURY_HEAD: [
    { name: 'home', path: '/jury' },
    { name: 'rubrics', path: `/jury/rounds/${scoring}/rubrics` },
    { name: 'rubric-versions', path: `/jury/rounds/${scoring}/rubrics/1/versions` },
    { name: 'rubric-preview', path: `/jury/rounds/${scoring}/rubrics/1/preview` },
  ],
  COUNCIL: [
    { name: 'home', path: '/council' },
    { name: 'meeting', path: `/council/rounds/${published}`, readme: true },
  ],
  COUNCIL_CHAIR: [
    { name: 'home', path: '/council' },
    { name: 'meeting', path: `/council/rounds/${published}` },
  ],
  ORGANISER: [
    { name: 'home', path: '/organiser' },
    { name: 'editions', path: '/organiser/editions' },
    { name: 'new-edition', path: '/organiser/editions/new' },
    linked('edition', '/organiser/editions', `/organiser/editions/${entry}`),
    { name: 'round', path: `/organiser/rounds/${scoring}` },
    organiserRound('quotas', registering),
    { name: 'round-override', path: `/organiser/rounds/${registering}/quotas/override` },
    ...[
      'profile',
      'calendar',
      'rules',
      'provinces',
      'panel',
      'rubrics',
      'reconciliation',
      'progress',
      'closing',
      'second-pass',
    ].map((name) => organiserRound(name, scoring)),
    { name: 'proposal', path: `/organiser/rounds/${scoring}/panel/proposal` },
    { name: 'extension', path: `/organiser/rounds/${registering}/calendar/extension` },
    { ...organiserRound('tally', published), readme: true },
    ...['publication', 'certificates'].map((name) => organiserRound(name, published)),
    ...(['VALID', 'SUSPENDED', 'REVOKED', 'REPLACED'] as const).map(inRegister),
    { name: 'people', path: '/organiser/people' },
    { name: 'invitation', path: '/organiser/people/invitation' },
  ],
  AUDITOR: [{ name: 'home', path: '/organiser' }],
};
