import { type FormEvent, useState } from 'react';
import { formatTime } from '~/i18n/format';
import type { Translate } from '~/i18n/translator';
import { useT } from '~/i18n/use-t';
import type { Unlocked, VaultCard } from '~/offline/tablet/state';
import type { Tablet } from '~/offline/tablet/tablet';
import { useRoundName } from '../round/round-name';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { PinField } from './pin-field';

/** One juror's vault: his name, and his PIN that opens it. */
export function UnlockForm({ tablet, vault }: { tablet: Tablet; vault: VaultCard }) {
  const t = useT();
  const [pin, setPin] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const { juror, seatCode, pending } = vault;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const answer = await tablet.unlock(vault.seatId, pin);
    setBusy(false);
    setPin('');
    setFault(faultOf(answer, t));
  };
  const seat = { code: seatCode, round: useRoundName(vault.round) };
  return (
    <Card as="article" level={3} title={juror}>
      <p className="text-soft">{t('tabletDoor.vaultSeat', seat)}</p>
      {pending > 0 && <p>{t('tabletDoor.vaultPending', { count: pending })}</p>}
      <form onSubmit={submit} className="stack">
        <PinField
          id={`pin-${vault.seatId}`}
          label="tabletDoor.pin"
          value={pin}
          onChange={setPin}
          fault={fault}
        />
        <Button variant="primary" pending={busy}>
          {t(busy ? 'tabletDoor.opening' : 'tabletDoor.unlock')}
        </Button>
      </form>
    </Card>
  );
}

function faultOf(answer: Unlocked, t: Translate): string | null {
  if (answer.ok) return null;
  if (answer.waitUntil) return t('tabletDoor.pinWait', { time: formatTime(answer.waitUntil) });
  return t('tabletDoor.pinWrong');
}
