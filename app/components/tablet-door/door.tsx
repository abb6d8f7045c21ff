import { useT } from '~/i18n/use-t';
import type { TabletState, VaultCard } from '~/offline/tablet/state';
import type { Tablet } from '~/offline/tablet/tablet';
import { Callout } from '../ui/callout';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link';
import { InstallHint } from './install-hint';
import { PrepareForm } from './prepare-form';
import { UnlockForm } from './unlock-form';

type Props = { tablet: Tablet; state: TabletState };

/** The locked tablet: whose work lies here, or making it ready where the address asks for that. */
export function Door({ tablet, state }: Props) {
  const t = useT();
  const round = wantedRound();
  return (
    <div className="tablet-door">
      <h1>{t('tabletDoor.title')}</h1>
      <p>{t('tabletDoor.lead')}</p>
      {state.gone && <Gone vault={state.gone} />}
      {round ? <PrepareForm {...{ tablet, round }} /> : <Vaults {...{ tablet, state }} />}
      <p className="acts">
        <LinkButton to="#/rehearsal" variant="quiet" icon="flag">
          {t('juryTablet.rehearsal.start')}
        </LinkButton>
        <LinkButton to="#/help" variant="quiet" icon="info">
          {t('juryTablet.nav.help')}
        </LinkButton>
      </p>
      <InstallHint />
    </div>
  );
}

/** What the browser has cleared of a juror's work: said before anything else, for it will not be here after a reload. */
function Gone({ vault: { juror, pending } }: { vault: VaultCard }) {
  const t = useT();
  return (
    <div role="alert">
      <Callout tone="danger" title={t('tabletDoor.vaultGone', { juror })}>
        <p>{t('tabletDoor.vaultGoneText')}</p>
        {pending > 0 && <p>{t('tabletDoor.vaultGonePending', { count: pending })}</p>}
      </Callout>
    </div>
  );
}

function Vaults({ tablet, state: { vaults } }: Props) {
  const t = useT();
  const signIn = (label: string) => (
    <LinkButton to="/sign-in?to=%2Fjury" document>
      {t(label)}
    </LinkButton>
  );
  if (vaults.length === 0) {
    return (
      <EmptyState
        title={t('tabletDoor.vaultNothing')}
        text={`${t('tabletDoor.vaultNothingText')} ${t('tabletDoor.vaultNothingHint')}`}
        icon="device"
        act={signIn('tabletDoor.toSignIn')}
      />
    );
  }
  return (
    <section aria-label={t('tabletDoor.vaults')} className="stack">
      <h2>{t('tabletDoor.vaults')}</h2>
      {vaults.map((vault) => (
        <UnlockForm key={vault.seatId} {...{ tablet, vault }} />
      ))}
      <p>{signIn('tabletDoor.addJuror')}</p>
    </section>
  );
}

/** The code of the round that the address asks to make the tablet ready for. */
function wantedRound(): string | null {
  const round = new URLSearchParams(window.location.search).get('prepare') ?? '';
  return /^[\w-]{1,40}$/.test(round) ? round : null;
}
