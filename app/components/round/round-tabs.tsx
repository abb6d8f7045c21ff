import type { RoundPage } from '~/domain/round-pages';
import { useT } from '~/i18n/use-t';
import { Tabs } from '../ui/tabs';

/** The pages of one round that the reader may open. */
export function RoundTabs({ code, pages }: { code: string; pages: readonly RoundPage[] }) {
  const t = useT();
  const base = `/organiser/rounds/${code}`;
  const items = pages.map((page) => ({
    to: `${base}/${page}`,
    label: t(`organiser.round.${page}`),
    deep: true,
  }));
  return (
    <Tabs
      label={t('organiser.round.tabs')}
      items={[{ to: base, label: t('organiser.round.overview') }, ...items]}
    />
  );
}
