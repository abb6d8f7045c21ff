import type { ReactNode } from 'react';
import { Icon } from './icon';
import { type Tone, toneIcon } from './tone';

type Props = {
  tone?: Exclude<Tone, 'neutral'>;
  title?: string;
  children?: ReactNode;
  /** A link or button that is the next step. */
  act?: ReactNode;
};

/** Something to know before going on: what happened, why, and the next step. */
export function Callout({ tone = 'info', title, children, act }: Props) {
  return (
    <div className={`callout callout-${tone}`}>
      <Icon name={toneIcon[tone]} />
      <div>
        {title && <p className="callout-title">{title}</p>}
        {children}
        {act && <div className="callout-act">{act}</div>}
      </div>
    </div>
  );
}
