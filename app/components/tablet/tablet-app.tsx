import { useT } from '~/i18n/use-t';
import type { TabletActs } from '~/offline/tablet/acts';
import type { TabletState } from '~/offline/tablet/state';
import { HelpView } from './help-view';
import { LockedView } from './locked-view';
import { OpenTablet } from './open-tablet';
import { PrepareView } from './prepare-view';
import { RehearsalRoom } from './rehearsal-room';
import { InsecureView, UnsupportedView } from './support-views';
import { useHash, viewAt } from './view';

type Props = { state: TabletState; acts: TabletActs };

/** The whole tablet: the rehearsal, the open work of a juror, or the way into it. */
export function TabletApp({ state, acts }: Props) {
  const t = useT();
  const { rehearsal, view } = viewAt(useHash());
  const { support, open } = state;
  if (support === 'checking') return <p className="tablet-wait">{t('juryTablet.checking')}</p>;
  if (rehearsal) return <RehearsalRoom view={view} />;
  if (support === 'insecure') return <InsecureView />;
  if (support === 'unsupported') return <UnsupportedView />;
  if (view.name === 'prepare') return <PrepareView roundCode={view.roundCode} {...{ state, acts }} />;
  if (open) return <OpenTablet {...{ state, acts, view, vault: open }} />;
  if (view.name === 'help') return <HelpView />;
  return <LockedView {...{ state, acts }} />;
}
