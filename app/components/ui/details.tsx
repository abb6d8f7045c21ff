import type { ReactNode } from 'react';
import { Icon } from './icon';

type Props = { summary: ReactNode; children: ReactNode; open?: boolean; name?: string };

/** Something to open on demand: guidance, history, a row's inside. The same `name` keeps one open at a time. */
export function Details({ summary, children, open, name }: Props) {
  return (
    <details className="details" open={open} {...(name ? { name } : {})}>
      <summary>
        <Icon name="chevron-right" size="sm" />
        <span>{summary}</span>
      </summary>
      <div className="details-inside">{children}</div>
    </details>
  );
}
