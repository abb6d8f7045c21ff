import { useT } from '~/i18n/use-t';
import { Tabs } from '../ui/tabs';

/** The pages of one round's tally. */
export function TallyTabs({ code }: { code: string }) {
  const t = useT();
  const base = `/organiser/rounds/${code}/tally`;
  return (
    <Tabs
      label={t('statistics.tabs')}
      items={[
        { to: base, label: t('statistics.ranking') },
        { to: `${base}/statistics`, label: t('statistics.jury') },
        { to: `${base}/what-if`, label: t('statistics.whatIf') },
      ]}
    />
  );
}
