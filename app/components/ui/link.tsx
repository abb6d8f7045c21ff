import { Link as RemixLink, NavLink as RemixNavLink } from '@remix-run/react';
import type { ReactNode } from 'react';
import { type ButtonLook, buttonClasses } from './button';
import { classes } from './class-names';
import { Icon } from './icon';

type Props = {
  /** A path of this product (`/results`, `?page=2`) or an address outside it (`https:`, `mailto:`, `tel:`). */
  to: string;
  children: ReactNode;
  className?: string;
  /** Leaves the router aside: for files, documents and pages of another build. */
  document?: boolean;
  download?: boolean | string;
  'aria-label'?: string;
  'aria-current'?: 'page' | 'true';
  rel?: string;
  id?: string;
};

const outside = /^[a-z]+:/;

/** A link in text. An address outside the product, a file or `document` is left to the browser. */
export function Link({ to, document, className = 'link', ...rest }: Props) {
  const plain = document || rest.download !== undefined || outside.test(to) || to.startsWith('#');
  return plain ? (
    <a href={to} className={className} {...rest} />
  ) : (
    <RemixLink discover="none" to={to} className={className} {...rest} />
  );
}

/** A link that leads to an act and looks like a button. */
export function LinkButton({ variant, size, icon, wide, className, children, ...rest }: Props & ButtonLook) {
  return (
    <Link className={buttonClasses({ variant, size, wide }, className)} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  );
}

/** A link of a navigation; it carries `aria-current="page"` on its page and, unless `end`, on the pages below it. */
export function NavLink({
  to,
  end,
  className,
  children,
}: Pick<Props, 'to' | 'className' | 'children'> & { end?: boolean }) {
  return (
    <RemixNavLink discover="none" to={to} end={end} className={classes('nav-link', className)}>
      {children}
    </RemixNavLink>
  );
}
