import { type ReactNode, useState } from 'react';
import { useT } from '~/i18n/use-t';
import { Button } from './button';
import { Icon } from './icon';
import { toneIcon } from './tone';

/** The message of an act just done, said once on the page that follows it. */
export function Toast({ tone, children }: { tone: 'success' | 'warning'; children: ReactNode }) {
  const t = useT();
  const [open, setOpen] = useState(true);
  if (!open) return null;
  return (
    <div className={`toast callout-${tone}`} role="status">
      <Icon name={toneIcon[tone]} />
      <p>{children}</p>
      <Button type="button" variant="quiet" aria-label={t('ui.close')} onClick={() => setOpen(false)}>
        <Icon name="close" />
      </Button>
    </div>
  );
}
