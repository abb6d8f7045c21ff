import { useT } from '~/i18n/use-t';
import { Icon } from '../ui/icon';
import { Link } from '../ui/link';
import { RoomProvider, useListLook } from './room';
import { RoomFrame } from './room-frame';
import { RoomView } from './room-view';
import { useRehearsal } from './use-rehearsal';
import { useHash, viewAt } from './view';

/** The tablet to try, marked on every view as what counts nowhere. */
export function RehearsalRoom() {
  const { rehearsal, vault } = useRehearsal();
  const { view } = viewAt(useHash());
  const own = { base: '#/rehearsal', rehearsal: true, online: true, list: useListLook() };
  return (
    <RoomProvider value={{ vault, acts: rehearsal, ...own }}>
      <RoomFrame view={view} tools={<Tools restart={rehearsal.restart} />} strip={<Strip />}>
        <RoomView view={view} />
      </RoomFrame>
    </RoomProvider>
  );
}

function Strip() {
  const t = useT();
  return (
    <aside className="rehearsal-strip" aria-label={t('juryTablet.rehearsal.mark')}>
      <Icon name="flag" size="sm" /> <b>{t('juryTablet.rehearsal.mark')}.</b> {t('juryTablet.rehearsal.note')}
    </aside>
  );
}

function Tools({ restart }: { restart: () => void }) {
  const t = useT();
  return (
    <>
      <button type="button" className="room-way" onClick={restart}>
        <Icon name="refresh" />
        <span>{t('juryTablet.rehearsal.restart')}</span>
      </button>
      <Link to="#/" className="room-way">
        <Icon name="sign-out" />
        <span>{t('juryTablet.rehearsal.leave')}</span>
      </Link>
    </>
  );
}
