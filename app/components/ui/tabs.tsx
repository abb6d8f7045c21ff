import { useEffect, useRef } from 'react';
import { Badge } from './badge';
import { NavLink } from './link';

type Item = {
  to: string;
  label: string;
  count?: string | number;
  /** Stays the current one on the pages below it. */
  deep?: boolean;
};

type Props = {
  /** Names the set, for those who listen. */
  label: string;
  items: readonly Item[];
};

/** Pages of one thing side by side; each is a link with an address of its own. On a phone the current one is in sight. */
export function Tabs({ label, items }: Props) {
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    const current = row.current?.querySelector<HTMLElement>('[aria-current]');
    if (row.current && current) row.current.scrollLeft = current.offsetLeft - row.current.offsetLeft - 48;
  });
  return (
    <nav ref={row} className="tabs" aria-label={label}>
      {items.map((item) => (
        <NavLink key={item.to} to={item.to} end={!item.deep}>
          {item.label}
          {item.count !== undefined && <Badge>{item.count}</Badge>}
        </NavLink>
      ))}
    </nav>
  );
}
