import type { Actor, Role } from '~/domain/permission';

/** A page of a navigation; `label` is a key of the catalogue. */
export type NavItem = { to: string; label: string };

/** Where each role begins. The auditor reads the organiser's pages; the support team prepares rubrics there. */
const homes: Record<Role, string> = {
  ORGANISER: '/organiser',
  AUDITOR: '/organiser',
  SECRETARIAT: '/secretariat',
  PROVINCE: '/province',
  PROMOTION_CENTRE: '/producer',
  PRODUCER: '/producer',
  JUROR: '/jury',
  COUNCIL: '/council',
};

const pages: Record<Role, NavItem[]> = {
  ORGANISER: [
    { to: '/organiser/editions', label: 'account.nav.editions' },
    { to: '/organiser/people', label: 'account.nav.people' },
  ],
  AUDITOR: [{ to: '/organiser/editions', label: 'account.nav.editions' }],
  SECRETARIAT: [{ to: '/organiser/editions', label: 'account.nav.editions' }],
  PROVINCE: [{ to: '/province/people', label: 'account.nav.colleagues' }],
  PROMOTION_CENTRE: [],
  PRODUCER: [],
  JUROR: [],
  COUNCIL: [],
};

const everyone: NavItem[] = [
  { to: '/results', label: 'account.nav.results' },
  { to: '/v', label: 'account.nav.check' },
];

/** The roles a person holds, each once, in the order of the table. */
function rolesOf(actor: Actor): Role[] {
  const held = new Set<Role>(actor.posts.map((post) => post.role));
  return (Object.keys(homes) as Role[]).filter((role) => held.has(role));
}

function once(items: NavItem[]): NavItem[] {
  return items.filter((item, index) => items.findIndex(({ to }) => to === item.to) === index);
}

/** The pages in the header: homes of the person's roles with their main pages; for everybody else the public ones. */
export function navigationOf(actor: Actor | null): NavItem[] {
  if (!actor) return everyone;
  const own = rolesOf(actor).flatMap((role) => [
    { to: homes[role], label: `account.home.${role}` },
    ...pages[role],
  ]);
  return own.length > 0 ? once(own) : [{ to: '/producer', label: 'account.home.PRODUCER' }, ...everyone];
}

/** The home of each role the person holds; a fresh account begins where a facility is registered. */
export function homesOf(actor: Actor): NavItem[] {
  const own = rolesOf(actor).map((role) => ({ to: homes[role], label: `account.home.${role}` }));
  return own.length > 0 ? once(own) : [{ to: '/producer', label: 'account.home.PRODUCER' }];
}

/** Where a person lands after signing in. */
export function homePathOf(actor: Actor | null): string {
  return actor ? (homesOf(actor)[0]?.to ?? '/') : '/';
}
