import { useT } from '~/i18n/use-t';
import { Section } from '../ui/section';
import { Table } from '../ui/table';
import type { Remark } from './faulty-bundle';

/** Every field in which a recomputed result is not the published one, as the command says it. */
export function ResultDifferences({ shown, count }: { shown: Remark[]; count: number }) {
  const t = useT();
  const more = shown.length < count ? t('bundleCheck.differencesMore', { shown: shown.length, count }) : null;
  return (
    <Section title={t('bundleCheck.differences')} lead={more}>
      {count === 0 && <p>{t('bundleCheck.noDifferences')}</p>}
      {count > 0 && (
        <Table
          caption={t('bundleCheck.differencesCaption')}
          captionHidden
          rows={shown}
          keyOf={({ path }) => path}
          columns={[
            {
              key: 'path',
              head: t('bundleCheck.path'),
              title: true,
              cell: ({ path }) => <code className="key">{path}</code>,
            },
            {
              key: 'difference',
              head: t('bundleCheck.difference'),
              cell: ({ message }) => <code lang="en">{message}</code>,
            },
          ]}
        />
      )}
    </Section>
  );
}
