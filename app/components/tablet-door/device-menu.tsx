import { type ChangeEvent, useState } from 'react';
import { useT } from '~/i18n/use-t';
import type { OpenVault, TabletState, Told } from '~/offline/tablet/state';
import type { Tablet } from '~/offline/tablet/tablet';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { Dialog } from '../ui/dialog';
import { handToJuror } from './hand-file';

type Props = { tablet: Tablet; state: TabletState; vault: OpenVault };

/** What can be done with this tablet: sending now, a file for another tablet, clearing. */
export function DeviceMenu(props: Props) {
  const t = useT();
  const { tablet, state } = props;
  return (
    <Dialog
      trigger={t('tabletDoor.menu')}
      title={t('tabletDoor.menu')}
      look={{ variant: 'quiet', icon: 'device' }}
    >
      <div className="stack">
        {state.persisted === false && <p>{t('tabletDoor.notPersisted')}</p>}
        <p>
          <Button type="button" icon="refresh" onClick={() => void tablet.refresh()}>
            {t('tabletDoor.refresh')}
          </Button>
        </p>
        <Escape {...props} />
        <Clearing {...props} />
      </div>
    </Dialog>
  );
}

function Escape({ tablet, vault: { pending } }: Props) {
  const t = useT();
  const [said, setSaid] = useState<Told | null>(null);
  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    setSaid(await tablet.importOutbox(file));
    target.value = '';
  };
  return (
    <>
      <h3>{t('tabletDoor.exportTitle')}</h3>
      <p>{t('tabletDoor.exportText', { count: pending.count })}</p>
      <p>
        <Button type="button" onClick={() => void tablet.exportOutbox().then(handToJuror)}>
          {t('tabletDoor.export')}
        </Button>
      </p>
      <h3>{t('tabletDoor.importTitle')}</h3>
      <p>{t('tabletDoor.importText')}</p>
      <label className="field">
        <span className="field-label">{t('tabletDoor.import')}</span>
        <input
          type="file"
          className="control"
          accept="application/json"
          onChange={(event) => void take(event)}
        />
      </label>
      {said && <Imported said={said} />}
    </>
  );
}

function Imported({ said }: { said: Told }) {
  const t = useT();
  if (said.ok) return <Callout tone="success">{t('tabletDoor.imported')}</Callout>;
  return <Callout tone="danger">{said.sentence ?? t('tabletDoor.importFailed')}</Callout>;
}

function Clearing({ tablet, vault }: Props) {
  const t = useT();
  const [asked, setAsked] = useState(false);
  const clear = async () => {
    const told = await tablet.clear(asked);
    setAsked(!told.ok);
  };
  return (
    <>
      <h3>{t('tabletDoor.clearTitle')}</h3>
      <p>{t('tabletDoor.clearText')}</p>
      {asked && <Callout tone="danger">{t('tabletDoor.clearPending', { count: vault.unsent })}</Callout>}
      <p>
        <Button type="button" variant="danger" onClick={() => void clear()}>
          {t(asked ? 'tabletDoor.clearAnyway' : 'tabletDoor.clear')}
        </Button>
      </p>
    </>
  );
}
