import type { RoundRules } from '~/domain/round';
import type { RoundPage } from '~/domain/round-pages';
import type { Change, WhatIf } from '~/domain/what-if';
import type { WhatIfTyped } from '~/forms/what-if';
import { pointsIn } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';
import { RoundPageHeader } from '../round/round-page-header';
import { OutcomeBadge } from '../tally/outcome-badge';
import { Section } from '../ui/section';
import { Table } from '../ui/table';
import { SuppositionForm } from './supposition-form';
import { TallyTabs } from './tally-tabs';

type NamedChange = Change & { name: string };

type Props = Pick<WhatIf, 'before' | 'after'> & {
  round: { code: string; name: string; nameEn: string; rules: RoundRules };
  pages: readonly RoundPage[];
  supposed: WhatIfTyped;
  changes: readonly NamedChange[];
  jurors: readonly { code: string; name: string }[];
};

/** What a round would come to under other rules: counts side by side, then every entry that would change. */
export function WhatIfPage({ round, pages, supposed, before, after, changes, jurors }: Props) {
  const t = useT();
  return (
    <>
      <RoundPageHeader
        {...{ round, pages }}
        title={t('statistics.whatIf')}
        lead={t('statistics.suppose.lead')}
      />
      <TallyTabs code={round.code} />
      <Section title={t('statistics.suppose.form')}>
        <SuppositionForm code={round.code} rules={round.rules} {...{ supposed, jurors }} />
      </Section>
      <Section title={t('statistics.suppose.counts')}>
        <Counts {...{ before, after }} />
      </Section>
      <Section title={t('statistics.suppose.changes')}>
        <p className="muted">
          {changes.length === 0
            ? t('statistics.suppose.noChanges')
            : t('statistics.suppose.count', { count: changes.length })}
        </p>
        {changes.length > 0 && <Changes changes={changes} />}
      </Section>
    </>
  );
}

function Counts({ before, after }: Pick<WhatIf, 'before' | 'after'>) {
  const t = useT();
  return (
    <Table
      caption={t('statistics.suppose.countsCaption')}
      captionHidden
      rows={['reachedThreshold', 'recognised'] as const}
      keyOf={(key) => key}
      columns={[
        {
          key: 'figure',
          head: t('statistics.suppose.figure'),
          title: true,
          cell: (key) => t(`statistics.suppose.${key}`),
        },
        {
          key: 'before',
          head: t('statistics.suppose.before'),
          numeric: true,
          cell: (key) => before[key],
        },
        { key: 'after', head: t('statistics.suppose.after'), numeric: true, cell: (key) => after[key] },
      ]}
    />
  );
}

function Changes({ changes }: { changes: readonly NamedChange[] }) {
  const t = useT();
  return (
    <Table
      caption={t('statistics.suppose.changesCaption')}
      captionHidden
      rows={changes}
      keyOf={(change) => change.id}
      columns={[
        { key: 'code', head: t('tally.page.code'), nowrap: true, cell: ({ id }) => id },
        { key: 'name', head: t('tally.page.product'), title: true, cell: ({ name }) => name },
        {
          key: 'before',
          head: t('statistics.suppose.before'),
          cell: ({ before }) => <Place {...before} />,
        },
        { key: 'after', head: t('statistics.suppose.after'), cell: ({ after }) => <Place {...after} /> },
      ]}
    />
  );
}

function Place({ outcome, rank, score }: Change['before']) {
  const t = useT();
  const locale = useLocale();
  return (
    <>
      <OutcomeBadge outcome={outcome} />
      {score && (
        <span className="cell-note">
          {t('statistics.suppose.place', { score: pointsIn(locale, score), rank: rank ?? '–' })}
        </span>
      )}
    </>
  );
}
