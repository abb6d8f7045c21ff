import { type FormEvent, type ReactNode, useState } from 'react';
import { pinLength } from '~/domain/pin';
import { formatTime } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import type { TabletActs } from '~/offline/tablet/acts';
import type { Unlocked, VaultCard } from '~/offline/tablet/state';
import { useRoundName } from '../round/round-name';
import { Button } from '../ui/button';
import { PinField } from './pin-field';

type Props = { vault: VaultCard; acts: TabletActs; back?: () => void; foot: ReactNode };

/** A juror opens the own work with the own PIN; after wrong ones the tablet waits, and says until when. */
export function UnlockForm({ vault, acts, back, foot }: Props) {
  const t = useT();
  const round = useRoundName(vault.round);
  const [pin, setPin] = useState('');
  const [busy, setBusy] = useState(false);
  const [last, setLast] = useState<Unlocked | null>(null);
  const open = async (typed: string) => {
    setBusy(true);
    const answer = await acts.unlock(vault.seatId, typed);
    setBusy(false);
    setPin('');
    setLast(answer);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void open(pin);
  };
  const type = (typed: string) => {
    setPin(typed);
    if (typed.length === pinLength) void open(typed);
  };
  return (
    <form className="tablet-narrow tablet-locked" noValidate onSubmit={submit}>
      <h1>{vault.juror}</h1>
      <p className="page-lead">{`${vault.seatCode} · ${round}`}</p>
      <PinField
        name="pin"
        label={t('juryTablet.pin.own')}
        value={pin}
        onType={type}
        errors={useFault(last, vault)}
      />
      <div className="acts">
        <Button variant="primary" pending={busy} disabled={pin.length < pinLength}>
          {t('juryTablet.pin.open')}
        </Button>
        {back && (
          <Button type="button" variant="quiet" onClick={back}>
            {t('juryTablet.pin.other')}
          </Button>
        )}
      </div>
      {vault.pending > 0 && <p>{t('juryTablet.locked.pending', { count: vault.pending })}</p>}
      <p className="text-soft">{t('juryTablet.pin.forgotten')}</p>
      {foot}
    </form>
  );
}

function useFault(last: Unlocked | null, vault: VaultCard): string[] | undefined {
  const t = useT();
  const until = (last && !last.ok && last.waitUntil) || vault.waitUntil;
  if (until && Date.parse(until) > Date.now()) return [t('juryTablet.pin.wait', { time: formatTime(until) })];
  if (!last || last.ok) return undefined;
  return [t(`juryTablet.pin.${last.code}`, { time: '' })];
}
