import { useT } from '~/i18n/use-t';
import { Icon } from '../ui/icon';
import { LinkButton, NavLink } from '../ui/link';
import { AccountMenu } from './account-menu';
import { Brand } from './brand';
import { LanguageSwitch } from './language-switch';
import { popover } from './popover';
import type { ShellProps } from './shell';

/** The head of every page: mark, pages of the person's roles, language, account. */
export function SiteHeader({ nav, person, here }: Pick<ShellProps, 'nav' | 'person' | 'here'>) {
  const t = useT();
  /** Whether another page of the navigation, below this one, is the current one. */
  const deeper = (to: string) => nav.some((one) => one.to.startsWith(`${to}/`) && here.startsWith(one.to));
  return (
    <header className="site-header">
      <div className="site-bar">
        <Brand />
        <div className="site-tools">
          <LanguageSwitch here={here} />
          {person ? <AccountMenu person={person} here={here} /> : <SignIn />}
          {nav.length > 0 && <MenuButton />}
        </div>
      </div>
      {nav.length > 0 && (
        <nav key={here} className="site-nav" aria-label={t('ui.nav.label')} {...popover.panel('site-nav')}>
          {nav.map(({ to, label }) => (
            <NavLink key={to} to={to} end={deeper(to)}>
              {t(label)}
            </NavLink>
          ))}
        </nav>
      )}
    </header>
  );
}

function SignIn() {
  const t = useT();
  return (
    <LinkButton to="/sign-in" size="sm">
      {t('ui.account.signIn')}
    </LinkButton>
  );
}

function MenuButton() {
  const t = useT();
  return (
    <button type="button" className="btn btn-quiet menu-button" {...popover.opener('site-nav')}>
      <Icon name="menu" />
      <span>{t('ui.nav.menu')}</span>
    </button>
  );
}
