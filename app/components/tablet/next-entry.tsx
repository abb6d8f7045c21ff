import type { ProductGroup } from '~/domain/round';
import { useT } from '~/i18n/use-t';
import { Card } from '../ui/card';
import { GroupBadge } from '../ui/group-badge';
import { LinkButton } from '../ui/link';
import { useRoom } from './room';
import type { Standing } from './standing';
import { entryTo } from './view';

/** The one primary act of the home: the sheet that waits next, or the review when none does. */
export function NextEntry({ all }: { all: readonly Standing[] }) {
  const t = useT();
  const { base } = useRoom();
  const next = nextOf(all);
  if (!next) return <NothingNext all={all} />;
  const { entry, state, marked, criteria } = next;
  const { producer, province } = entry.material;
  const act = state === 'STARTED' ? 'continue' : 'start';
  return (
    <Card
      as="article"
      title={entry.material.name}
      foot={
        <LinkButton to={entryTo(base, entry.id)} variant="primary" size="lg">
          {t(`juryTablet.home.${act}`)}
        </LinkButton>
      }
    >
      <p className="sheet-marks">
        <b className="figure">{entry.code}</b>
        <GroupBadge group={entry.group as ProductGroup} />
      </p>
      <p className="text-soft">{t('jury.list.place', { producer, province })}</p>
      {state === 'STARTED' && <p>{t('jury.sheet.marked', { marked, count: criteria })}</p>}
    </Card>
  );
}

/** A sheet with marks missing before one that was not begun; none where all wait for their signature or have it. */
function nextOf(all: readonly Standing[]): Standing | undefined {
  const begun = all.find(({ state, marked, criteria }) => state === 'STARTED' && marked < criteria);
  return begun ?? all.find(({ state }) => state === 'OPEN');
}

function NothingNext({ all }: { all: readonly Standing[] }) {
  const t = useT();
  const { base } = useRoom();
  const left = all.filter(({ state }) => state === 'STARTED').length;
  if (all.length === 0) return <Card title={t('jury.list.emptyTitle')}>{t('jury.list.emptyText')}</Card>;
  return (
    <Card
      title={t(left > 0 ? 'juryTablet.home.allMarked' : 'juryTablet.home.allSigned')}
      foot={
        <LinkButton to={`${base}/review`} variant="primary" size="lg" icon="pen">
          {t('juryTablet.nav.review')}
        </LinkButton>
      }
    >
      {left > 0 && <p>{t('juryTablet.home.toSign', { count: left })}</p>}
    </Card>
  );
}
