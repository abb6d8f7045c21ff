import type { ProductGroup } from '~/domain/round';
import { formatDateTime } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { Card } from '../ui/card';
import { LinkButton } from '../ui/link';
import { Progress } from '../ui/progress';
import { NetworkLine } from './network-line';
import { NextEntry } from './next-entry';
import { ReadyLine } from './ready-line';
import { useRoom } from './room';
import { type Standing, signable, standingsOf } from './standing';

/** What a juror comes back to: the next entry, what is done and left by group, the deadline, the state of the tablet. */
export function HomeView() {
  const t = useT();
  const { vault, base, rehearsal } = useRoom();
  const all = standingsOf(vault);
  const toSign = all.filter(signable).length;
  const deadline = formatDateTime(vault.closesAt);
  return (
    <>
      <h1>{t('juryTablet.home.title', { juror: vault.work.seat.juror })}</h1>
      <p className="page-lead">
        {t(rehearsal ? 'juryTablet.home.rehearsal' : standing(vault.phase), { deadline })}
      </p>
      <NextEntry all={all} />
      <div className="tablet-home">
        <Card title={t('juryTablet.home.groups')}>
          {vault.work.seat.groups.map((group) => (
            <GroupLine key={group} group={group as ProductGroup} all={all} />
          ))}
          <LinkButton to={`${base}/list`} icon="list">
            {t('juryTablet.home.list', { count: all.length })}
          </LinkButton>
        </Card>
        <Card title={t('juryTablet.home.tablet')}>
          <ReadyLine />
          <NetworkLine />
          {toSign > 0 && <p>{t('juryTablet.home.toSign', { count: toSign })}</p>}
          <LinkButton to={`${base}/review`} icon="pen">
            {t('juryTablet.nav.review')}
          </LinkButton>
        </Card>
      </div>
    </>
  );
}

const standing = (phase: string) =>
  phase === 'SCORING' ? 'jury.home.deadline' : 'juryTablet.home.notScoring';

function GroupLine({ group, all }: { group: ProductGroup; all: readonly Standing[] }) {
  const t = useT();
  const own = all.filter(({ entry }) => entry.group === group);
  const due = own.filter(({ state }) => state !== 'RECUSED');
  const signed = own.filter(({ state }) => state === 'SIGNED').length;
  const recused = own.length - due.length;
  return (
    <div className="stack-tight">
      <Progress
        label={t('jury.home.progress', { group: t(`domain.groupShort.${group}`) })}
        value={signed}
        max={due.length}
      />
      <p className="text-soft">
        {t('juryTablet.home.left', { count: due.length - signed })}
        {recused > 0 && ` ${t('jury.home.recused', { count: recused })}`}
      </p>
    </div>
  );
}
