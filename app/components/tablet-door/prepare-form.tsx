import { type FormEvent, useState } from 'react';
import { useT } from '~/i18n/use-t';
import type { Told } from '~/offline/tablet/state';
import type { Tablet } from '~/offline/tablet/tablet';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { LinkButton } from '../ui/link';
import { PinField } from './pin-field';

type Failed = Exclude<Told, { ok: true }>;

/** Makes the tablet ready for whoever is signed in: a PIN of his own, then everything is brought here. */
export function PrepareForm({ tablet, round }: { tablet: Tablet; round: string }) {
  const t = useT();
  const [pins, setPins] = useState({ first: '', again: '' });
  const [fault, setFault] = useState<string | null>(null);
  const [failed, setFailed] = useState<Failed | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = faultOf(pins);
    setFault(wrong && t(wrong));
    if (wrong) return;
    setBusy(true);
    const told = await tablet.prepare(round, pins.first);
    setBusy(false);
    if (told.ok) leavePreparing();
    else setFailed(told);
  };
  return (
    <form onSubmit={submit} className="stack" aria-labelledby="prepare-title">
      <h2 id="prepare-title">{t('tabletDoor.prepareTitle', { round })}</h2>
      <p>{t('tabletDoor.prepareLead')}</p>
      {failed && <Failure {...{ failed, round }} />}
      <PinField
        id="new-pin"
        label="tabletDoor.pin"
        hint="tabletDoor.pinHint"
        value={pins.first}
        onChange={(first) => setPins({ ...pins, first })}
        fault={fault}
      />
      <PinField
        id="new-pin-again"
        label="tabletDoor.pinAgain"
        value={pins.again}
        onChange={(again) => setPins({ ...pins, again })}
      />
      <Button variant="primary" size="lg" pending={busy}>
        {t(busy ? 'tabletDoor.preparing' : 'tabletDoor.prepare')}
      </Button>
    </form>
  );
}

/** The address no longer asks for it: after the next locking the door shows whose work lies here. */
function leavePreparing(): void {
  const { pathname, search } = window.location;
  const rest = new URLSearchParams(search);
  rest.delete('prepare');
  const query = rest.size > 0 ? `?${rest}` : '';
  window.history.replaceState(window.history.state, '', `${pathname}${query}#/`);
}

function faultOf({ first, again }: { first: string; again: string }): string | null {
  if (!/^\d{6}$/.test(first)) return 'tabletDoor.pinDigits';
  return first === again ? null : 'tabletDoor.pinDiffers';
}

function Failure({ failed: { code, sentence }, round }: { failed: Failed; round: string }) {
  const t = useT();
  const to = `/sign-in?to=${encodeURIComponent(`/jury/tablet?prepare=${round}`)}`;
  const signIn = (
    <LinkButton to={to} document>
      {t('tabletDoor.signIn')}
    </LinkButton>
  );
  if (code === 'signInNeeded')
    return (
      <Callout tone="warning" act={signIn}>
        {t('tabletDoor.prepareSignIn')}
      </Callout>
    );
  const key = code.startsWith('pin.') ? 'tabletDoor.pinOfVault' : 'tabletDoor.prepareUnreached';
  return <Callout tone="danger">{sentence ?? t(key)}</Callout>;
}
