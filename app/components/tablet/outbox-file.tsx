import { useState } from 'react';
import { useT } from '~/i18n/use-t';
import type { TabletActs } from '~/offline/tablet/acts';
import type { Told } from '~/offline/tablet/state';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { Card } from '../ui/card';

/** What is not sent, as a file to carry to another tablet, and such a file handed to the server from here. */
export function OutboxFile({ acts }: { acts: TabletActs }) {
  const t = useT();
  const [told, setTold] = useState<Told | 'nothing' | null>(null);
  const save = async () => {
    const file = await acts.exportOutbox();
    if (file) download(file);
    setTold(file ? null : 'nothing');
  };
  const bring = async (file: File | undefined) => {
    if (file) setTold(await acts.importOutbox(file));
  };
  return (
    <Card title={t('juryTablet.outbox.title')}>
      <p>{t('juryTablet.outbox.lead')}</p>
      <div className="acts">
        <Button type="button" icon="download" onClick={() => void save()}>
          {t('juryTablet.outbox.save')}
        </Button>
        <label className="btn btn-secondary">
          {t('juryTablet.outbox.bring')}
          <input
            type="file"
            accept=".json,application/json"
            className="sr-only"
            onChange={({ target }) => void bring(target.files?.[0])}
          />
        </label>
      </div>
      <div role="status">{told && <Answer told={told} />}</div>
    </Card>
  );
}

function Answer({ told }: { told: Told | 'nothing' }) {
  const t = useT();
  if (told === 'nothing') return <p>{t('juryTablet.outbox.nothing')}</p>;
  if (told.ok) return <Callout tone="success">{t('juryTablet.outbox.brought')}</Callout>;
  return <Callout tone="danger">{told.sentence ?? t('juryTablet.prepare.unreached')}</Callout>;
}

function download(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  URL.revokeObjectURL(link.href);
}
