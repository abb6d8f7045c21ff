import type { ReactNode } from 'react';
import { useT } from '~/i18n/use-t';
import { Link } from './link';

export type Crumb = { to: string; label: string };

type Props = {
  title: ReactNode;
  /** One sentence under the title. */
  lead?: ReactNode;
  /** The pages above this one, without this one. */
  crumbs?: readonly Crumb[];
  /** The one primary act of the page, with quieter ones before it. */
  acts?: ReactNode;
  /** Badges under the title: state, group, DemoMark. */
  marks?: ReactNode;
};

/** The head of a page. */
export function PageHeader({ title, lead, crumbs, acts, marks }: Props) {
  const t = useT();
  return (
    <header className="page-header">
      {crumbs && crumbs.length > 0 && (
        <nav className="crumbs" aria-label={t('ui.crumbs')}>
          <ol>
            {crumbs.map(({ to, label }) => (
              <li key={to}>
                <Link to={to}>{label}</Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="page-header-line">
        <div>
          <h1>{title}</h1>
          {marks && <div className="page-marks">{marks}</div>}
          {lead && <p className="page-lead">{lead}</p>}
        </div>
        {acts && <div className="page-acts">{acts}</div>}
      </div>
    </header>
  );
}
