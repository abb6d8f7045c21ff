import { useT } from '~/i18n/use-t';
import type { TabletActs } from '~/offline/tablet/acts';
import type { TabletState } from '~/offline/tablet/state';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { LinkButton } from '../ui/link';
import { useRoom } from './room';

/** What the juror has to know whatever view is open: another tab writes, the server asks to sign in, a new version. */
export function Notices({ state, acts }: { state: TabletState; acts: TabletActs }) {
  const t = useT();
  const { vault } = useRoom();
  const { pen, exchange, work } = vault;
  return (
    <div className="tablet-notices no-print">
      {pen === 'elsewhere' && (
        <Callout tone="warning" title={t('juryTablet.elsewhere.title')}>
          {t('juryTablet.elsewhere.text')}
        </Callout>
      )}
      {exchange.last === 'signIn' && (
        <Callout
          tone="danger"
          title={t('juryTablet.signIn.title')}
          act={
            <LinkButton to={`#/prepare/${encodeURIComponent(work.round.code)}`}>
              {t('juryTablet.signIn.act')}
            </LinkButton>
          }
        >
          {t('juryTablet.signIn.text')}
        </Callout>
      )}
      {exchange.last === 'refused' && (
        <Callout tone="danger" title={t('juryTablet.refusedExchange')}>
          {exchange.sentence}
        </Callout>
      )}
      {state.app !== 'current' && (
        <Callout
          tone={state.app === 'tooOld' ? 'danger' : 'info'}
          act={
            <Button type="button" onClick={() => void acts.renewApp()}>
              {t('juryTablet.renew.act')}
            </Button>
          }
        >
          {t(`juryTablet.renew.${state.app}`)}
        </Callout>
      )}
    </div>
  );
}
