import { type FormEvent, useState } from 'react';
import { pinFault } from '~/domain/pin';
import { useT } from '~/i18n/use-t';
import type { TabletActs } from '~/offline/tablet/acts';
import type { TabletState, Told } from '~/offline/tablet/state';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { LinkButton } from '../ui/link';
import { InstallHint } from './install-hint';
import { PinField } from './pin-field';
import { goTo } from './view';

type Props = { roundCode: string; state: TabletState; acts: TabletActs };

/** Making the tablet ready for the juror who is signed in: a PIN of his own, then everything is fetched. */
export function PrepareView({ roundCode, state, acts }: Props) {
  const t = useT();
  return (
    <div className="tablet-narrow tablet-locked">
      <h1>{t('juryTablet.prepare.title')}</h1>
      <p className="page-lead">{t('juryTablet.prepare.lead')}</p>
      {!state.online && <Callout tone="warning">{t('juryTablet.prepare.offline')}</Callout>}
      {roundCode === '' ? <ChooseRound /> : <PinForm roundCode={roundCode} acts={acts} />}
      <p>
        <LinkButton to="#/" variant="quiet" icon="arrow-left">
          {t('juryTablet.prepare.back')}
        </LinkButton>
      </p>
      <InstallHint />
    </div>
  );
}

/** Which round it is for is said on the juror's own page, behind the sign-in. */
function ChooseRound() {
  const t = useT();
  return (
    <Callout
      act={
        <LinkButton to="/jury" variant="primary" document>
          {t('juryTablet.prepare.signIn')}
        </LinkButton>
      }
    >
      {t('juryTablet.prepare.choose')}
    </Callout>
  );
}

function PinForm({ roundCode, acts }: Pick<Props, 'roundCode' | 'acts'>) {
  const t = useT();
  const [pins, setPins] = useState({ pin: '', again: '' });
  const [faults, setFaults] = useState<{ pin?: string; again?: string }>({});
  const [told, setTold] = useState<Told | null>(null);
  const [busy, setBusy] = useState(false);
  const prepare = async (event: FormEvent) => {
    event.preventDefault();
    const found = faultsOf(pins);
    setFaults(found);
    if (found.pin || found.again) return;
    setBusy(true);
    const answer = await acts.prepare(roundCode, pins.pin);
    setBusy(false);
    setTold(answer);
    if (answer.ok) goTo('#/');
  };
  const said = (fault?: string) => (fault ? [t(`juryTablet.pin.${fault}`)] : undefined);
  return (
    <form className="fields" noValidate onSubmit={(event) => void prepare(event)}>
      {told && !told.ok && <NotPrepared told={told} />}
      <PinField
        name="new-pin"
        label={t('juryTablet.pin.choose')}
        hint={t('juryTablet.pin.hint')}
        value={pins.pin}
        onType={(pin) => setPins({ ...pins, pin })}
        errors={said(faults.pin)}
      />
      <PinField
        name="pin-again"
        label={t('juryTablet.pin.again')}
        value={pins.again}
        onType={(again) => setPins({ ...pins, again })}
        errors={said(faults.again)}
      />
      <div className="acts">
        <Button variant="primary" icon="download" pending={busy}>
          {t('juryTablet.prepare.act')}
        </Button>
      </div>
    </form>
  );
}

function faultsOf({ pin, again }: { pin: string; again: string }): { pin?: string; again?: string } {
  const fault = pinFault(pin);
  if (fault) return { pin: fault };
  return pin === again ? {} : { again: 'differs' };
}

/** Why the tablet is not ready: the server's sentence, or that it was not reached; who is not signed in is led there. */
function NotPrepared({ told }: { told: Extract<Told, { ok: false }> }) {
  const t = useT();
  const signIn = told.code === 'signInNeeded' || told.code === 'notAllowed';
  const act = signIn && (
    <LinkButton to="/sign-in" document>
      {t('juryTablet.prepare.signIn')}
    </LinkButton>
  );
  return (
    <div role="alert">
      <Callout tone="danger" title={t('juryTablet.prepare.failed')} act={act || undefined}>
        {told.sentence ?? t('juryTablet.prepare.unreached')}
      </Callout>
    </div>
  );
}
