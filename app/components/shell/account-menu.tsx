import { useT } from '~/i18n/use-t';
import { Icon } from '../ui/icon';
import { Link } from '../ui/link';
import { popover } from './popover';
import type { ShellProps } from './shell';

/** Who is signed in, with which roles, and the ways to the home of each, the account and out. */
export function AccountMenu({ person, here }: { person: NonNullable<ShellProps['person']>; here: string }) {
  const t = useT();
  return (
    <div className="account">
      <button type="button" className="btn btn-quiet" {...popover.opener('account-menu')}>
        <Icon name="user" />
        <span className="account-name">{person.name}</span>
        <Icon name="chevron-down" size="sm" />
      </button>
      <nav
        key={here}
        className="account-menu"
        aria-label={t('ui.account.open')}
        {...popover.panel('account-menu')}
      >
        <p className="account-person">{person.name}</p>
        <Ways homes={person.homes} />
        <SignOut />
      </nav>
    </div>
  );
}

function Ways({ homes }: Pick<NonNullable<ShellProps['person']>, 'homes'>) {
  const t = useT();
  return (
    <ul>
      {homes.map(({ to, label }) => (
        <li key={to}>
          <Link to={to} className="menu-item">
            <Icon name="home" />
            {t(label)}
          </Link>
        </li>
      ))}
      <li>
        <Link to="/account" className="menu-item">
          <Icon name="settings" />
          {t('ui.account.profile')}
        </Link>
      </li>
    </ul>
  );
}

function SignOut() {
  const t = useT();
  return (
    <form method="post" action="/sign-out">
      <button type="submit" className="menu-item">
        <Icon name="sign-out" />
        {t('ui.account.signOut')}
      </button>
    </form>
  );
}
