import { useState } from 'react';
import { formatDateTime } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import type { TabletActs } from '~/offline/tablet/acts';
import type { TabletState, VaultCard } from '~/offline/tablet/state';
import { useRoundName } from '../round/round-name';
import { Callout } from '../ui/callout';
import { Icon } from '../ui/icon';
import { LinkButton } from '../ui/link';
import { InstallHint } from './install-hint';
import { UnlockForm } from './unlock-form';

type Props = { state: TabletState; acts: TabletActs };

/** The tablet while nobody's work is open: whose turn it is, the PIN, or making it ready for another juror. */
export function LockedView({ state, acts }: Props) {
  const t = useT();
  const [chosen, setChosen] = useState<string | null>(state.vaults.length === 1 ? soleIn(state) : null);
  const vault = state.vaults.find(({ seatId }) => seatId === chosen);
  if (vault) {
    const back = state.vaults.length > 1 ? () => setChosen(null) : undefined;
    return <UnlockForm key={vault.seatId} vault={vault} acts={acts} back={back} foot={<Foot />} />;
  }
  return (
    <div className="tablet-narrow tablet-locked">
      <h1>{t('juryTablet.locked.title')}</h1>
      {state.vaults.length > 0 && <p className="page-lead">{t('juryTablet.locked.lead')}</p>}
      {state.vaults.length === 0 && <Callout>{t('juryTablet.locked.none')}</Callout>}
      <ul className="vaults">
        {state.vaults.map((one) => (
          <li key={one.seatId}>
            <VaultButton vault={one} open={() => setChosen(one.seatId)} />
          </li>
        ))}
      </ul>
      <Foot />
      <InstallHint />
    </div>
  );
}

const soleIn = ({ vaults }: TabletState): string | null => vaults[0]?.seatId ?? null;

function VaultButton({ vault, open }: { vault: VaultCard; open: () => void }) {
  const t = useT();
  const round = useRoundName(vault.round);
  return (
    <button type="button" className="vault" onClick={open}>
      <Icon name="user" size="lg" />
      <span>
        <b>{vault.juror}</b>
        <span>{`${vault.seatCode} · ${round}`}</span>
        <span className="text-soft">
          {t('juryTablet.locked.prepared', { time: formatDateTime(vault.preparedAt) })}
        </span>
        {vault.pending > 0 && <span>{t('juryTablet.locked.pending', { count: vault.pending })}</span>}
      </span>
    </button>
  );
}

/** Ways that need no PIN. */
function Foot() {
  const t = useT();
  return (
    <p className="acts">
      <LinkButton to="#/prepare" icon="plus">
        {t('juryTablet.locked.prepare')}
      </LinkButton>
      <LinkButton to="#/rehearsal" variant="quiet" icon="flag">
        {t('juryTablet.rehearsal.start')}
      </LinkButton>
      <LinkButton to="#/help" variant="quiet" icon="info">
        {t('juryTablet.nav.help')}
      </LinkButton>
    </p>
  );
}
