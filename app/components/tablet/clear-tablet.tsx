import { useState } from 'react';
import { useT } from '~/i18n/use-t';
import type { TabletActs } from '~/offline/tablet/acts';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { Card } from '../ui/card';
import { Dialog } from '../ui/dialog';
import { useRoom } from './room';

/** Takes the juror's work off this tablet; what is unsent is named before it would be lost. */
export function ClearTablet({ acts }: { acts: TabletActs }) {
  const t = useT();
  const { vault } = useRoom();
  const [held, setHeld] = useState<string | null>(null);
  const { count } = vault.pending;
  const clear = async (anyway: boolean) => {
    const told = await acts.clear(anyway);
    setHeld(told.ok ? null : (told.sentence ?? t('juryTablet.clear.pending', { count })));
  };
  return (
    <Card title={t('juryTablet.clear.title')}>
      <p>{t('juryTablet.clear.lead')}</p>
      <Dialog
        trigger={t('juryTablet.clear.act')}
        title={t('juryTablet.clear.title')}
        look={{ icon: 'trash' }}
      >
        <p>{t(count > 0 ? 'juryTablet.clear.unsent' : 'juryTablet.clear.sent', { count })}</p>
        {held && <Callout tone="danger">{held}</Callout>}
        <div className="acts">
          <Button type="button" variant="danger" onClick={() => void clear(held !== null)}>
            {t(held ? 'juryTablet.clear.anyway' : 'juryTablet.clear.act')}
          </Button>
        </div>
      </Dialog>
    </Card>
  );
}
