import type { ReactNode } from 'react';
import { useT } from '~/i18n/use-t';
import { DemoMark } from '../ui/demo-mark';
import { type Flash, FlashMessage } from './flash-message';
import type { PageHandle } from './page-handle';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';
import type { Theme } from './theme-switch';

/** A page of a navigation; `label` is a key of the catalogue. */
export type NavItem = { to: string; label: string };

export type ShellProps = {
  nav: readonly NavItem[];
  person: { name: string; homes: readonly NavItem[] } | null;
  theme: Theme;
  /** Path and query of this page, to come back to after a switch. */
  here: string;
  flash: Flash | null;
  /** Whether what the product shows is made up. */
  demo: boolean;
  layout: NonNullable<PageHandle['layout']>;
  children: ReactNode;
};

/** What stands around every page. */
export function Shell({ layout, flash, demo, children, ...props }: ShellProps) {
  const t = useT();
  if (layout === 'bare') return <main id="main">{children}</main>;
  return (
    <>
      <a href="#main" className="skip">
        {t('ui.skip')}
      </a>
      <SiteHeader {...props} />
      {demo && (
        <aside className="demo-strip" aria-label={t('ui.demo')}>
          <DemoMark /> {t('ui.demoNote')}
        </aside>
      )}
      <main id="main" tabIndex={-1} className={`page page-${layout}`}>
        {flash && <FlashMessage flash={flash} />}
        {children}
      </main>
      <SiteFooter {...props} />
    </>
  );
}
