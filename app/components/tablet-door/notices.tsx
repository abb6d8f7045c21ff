import { useT } from '~/i18n/use-t';
import type { OpenVault, Readiness, TabletState } from '~/offline/tablet/state';
import type { Tablet } from '~/offline/tablet/tablet';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { Icon } from '../ui/icon';
import { LinkButton } from '../ui/link';

type Props = { tablet: Tablet; state: TabletState; vault: OpenVault };

/** What a juror must know of this tablet before going on: how much of the work is here, and whatever stands in the way. */
export function TabletNotices({ tablet, state, vault }: Props) {
  const t = useT();
  const renew = (
    <Button type="button" onClick={() => void tablet.renewApp()}>
      {t('tabletDoor.renew')}
    </Button>
  );
  return (
    <div className="tablet-notices">
      <ReadyLine ready={vault.ready} />
      {vault.disk && (
        <Callout tone="danger">
          {t(vault.disk === 'full' ? 'tabletDoor.diskFull' : 'tabletDoor.diskFailed')}
        </Callout>
      )}
      {vault.pen === 'elsewhere' && <Callout tone="warning">{t('tabletDoor.pen')}</Callout>}
      {vault.exchange.last === 'signIn' && <SignInAgain round={vault.work.round.code} />}
      {vault.exchange.last === 'refused' && state.app !== 'tooOld' && (
        <Callout tone="danger">{vault.exchange.sentence}</Callout>
      )}
      {state.app === 'tooOld' && (
        <Callout tone="danger" act={renew}>
          {t('tabletDoor.tooOld')}
        </Callout>
      )}
      {state.app === 'renewable' && <Callout act={renew}>{t('tabletDoor.renewable')}</Callout>}
    </div>
  );
}

const sentences = {
  running: 'tabletDoor.readyRunning',
  waiting: 'tabletDoor.readyWaiting',
  full: 'tabletDoor.readyFull',
};

/** How much of the work lies here while it is not all of it. */
function ReadyLine({ ready: { done, of, state } }: { ready: Readiness }) {
  const t = useT();
  if (state === 'whole') return null;
  return (
    <p role="status" className={`save-line tone-${state === 'full' ? 'danger' : 'info'}`}>
      <Icon name="device" size="sm" />
      {t(sentences[state], { done, of })}
    </p>
  );
}

function SignInAgain({ round }: { round: string }) {
  const t = useT();
  const to = `/sign-in?to=${encodeURIComponent(`/jury/tablet?prepare=${round}`)}`;
  return (
    <Callout
      tone="danger"
      act={
        <LinkButton to={to} document>
          {t('tabletDoor.signIn')}
        </LinkButton>
      }
    >
      {t('tabletDoor.signInAgain')}
    </Callout>
  );
}
