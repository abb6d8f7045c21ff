import { useT } from '~/i18n/use-t';
import { Link } from '../ui/link';
import type { ShellProps } from './shell';
import { ThemeSwitch } from './theme-switch';

const pages = [
  ['/results', 'ui.footer.results'],
  ['/v', 'ui.footer.check'],
  ['/open', 'ui.footer.open'],
] as const;

/** The foot of every page: what this is and by which law, the public pages, the page's ground. */
export function SiteFooter({ theme, here }: Pick<ShellProps, 'theme' | 'here'>) {
  const t = useT();
  return (
    <footer className="site-footer">
      <div className="site-footer-inside">
        <div className="site-footer-about">
          <p>{t('ui.footer.about')}</p>
          <p>{t('ui.footer.law')}</p>
          <p>{t('ui.footer.time')}</p>
        </div>
        <nav aria-label={t('ui.footer.pages')}>
          <ul>
            {pages.map(([to, label]) => (
              <li key={to}>
                <Link to={to}>{t(label)}</Link>
              </li>
            ))}
          </ul>
        </nav>
        <ThemeSwitch theme={theme} here={here} />
      </div>
    </footer>
  );
}
