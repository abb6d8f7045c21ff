import { useT } from '~/i18n/use-t';
import { Tabs } from '../ui/tabs';
import type { ShownEntry } from './shown';

/** The parts of an entry's file, a page each. */
export function EntryTabs({ entry }: { entry: Pick<ShownEntry, 'id' | 'photos' | 'papers'> }) {
  const t = useT();
  const own = `/producer/entries/${entry.id}`;
  const items = [
    { to: own, label: t('producer.sections.overview') },
    { to: `${own}/product`, label: t('producer.sections.product') },
    { to: `${own}/description`, label: t('producer.sections.description') },
    { to: `${own}/photos`, label: t('producer.sections.photos'), count: entry.photos.length },
    { to: `${own}/papers`, label: t('producer.sections.papers'), count: entry.papers.length },
  ];
  return <Tabs label={t('producer.sections.label')} items={items} />;
}
