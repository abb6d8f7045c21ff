import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { LinkButton } from '../ui/link';
import { RoomProvider } from './room';
import { RoomFrame } from './room-frame';
import { RoomView } from './room-view';
import { useRehearsal } from './use-rehearsal';
import { useHash, viewAt } from './view';

/** The tablet to try, marked on every view as what counts nowhere. */
export function RehearsalRoom() {
  const t = useT();
  const { rehearsal, vault } = useRehearsal();
  const { view } = viewAt(useHash());
  return (
    <RoomProvider value={{ vault, acts: rehearsal, base: '#/rehearsal', rehearsal: true, online: true }}>
      <aside className="rehearsal-strip" aria-label={t('juryTablet.rehearsal.mark')}>
        <p>
          <Icon name="flag" size="sm" /> <b>{t('juryTablet.rehearsal.mark')}</b>{' '}
          {t('juryTablet.rehearsal.note')}
        </p>
        <span className="acts">
          <Button type="button" variant="quiet" icon="refresh" onClick={rehearsal.restart}>
            {t('juryTablet.rehearsal.restart')}
          </Button>
          <LinkButton to="#/" variant="quiet" icon="sign-out">
            {t('juryTablet.rehearsal.leave')}
          </LinkButton>
        </span>
      </aside>
      <RoomFrame view={view}>
        <RoomView view={view} />
      </RoomFrame>
    </RoomProvider>
  );
}
