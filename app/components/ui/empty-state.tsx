import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

type Props = { title: string; text?: ReactNode; icon?: IconName; act?: ReactNode };

/** A list without rows: why it is empty and what to do next. */
export function EmptyState({ title, text, icon = 'list', act }: Props) {
  return (
    <div className="empty">
      <Icon name={icon} size="lg" />
      <p className="empty-title">{title}</p>
      {text && <p className="empty-text">{text}</p>}
      {act && <div className="empty-act">{act}</div>}
    </div>
  );
}
