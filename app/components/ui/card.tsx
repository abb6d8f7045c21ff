import type { ReactNode } from 'react';
import { classes } from './class-names';

type Props = {
  title?: ReactNode;
  /** Stands right of the title: a badge, a quiet button. */
  aside?: ReactNode;
  children?: ReactNode;
  /** Acts at the foot. */
  foot?: ReactNode;
  as?: 'section' | 'article' | 'div' | 'li';
  tone?: 'plain' | 'brass';
  /** The heading's level: 3 inside a Section. */
  level?: 2 | 3;
  className?: string;
};

/** Something taken in the hand: an entry, a sheet, a certificate, a block of a home page. Lists are tables. */
export function Card({
  title,
  aside,
  children,
  foot,
  as: Tag = 'section',
  tone,
  level = 2,
  className,
}: Props) {
  const Heading = level === 3 ? 'h3' : 'h2';
  return (
    <Tag className={classes('card', tone === 'brass' && 'card-brass', className)}>
      {(title || aside) && (
        <div className="card-head">
          {title && <Heading className="card-title">{title}</Heading>}
          {aside}
        </div>
      )}
      {children}
      {foot && <div className="card-foot">{foot}</div>}
    </Tag>
  );
}
