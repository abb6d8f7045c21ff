import type { GroupStatistics } from '~/domain/statistics/group-statistics';
import { formatNumber } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';
import { Callout } from '../ui/callout';
import { Section } from '../ui/section';
import { Stat, StatRow } from '../ui/stat';
import { usePoints } from './points';

type Props = { statistics: GroupStatistics; alpha: number | null };

/** How far the jurors of a group agree, or why they cannot be compared. */
export function Agreement({ statistics, alpha }: Props) {
  const t = useT();
  const locale = useLocale();
  const points = usePoints();
  const { intraclass, model, parts } = statistics;
  const figure = (value: number | null | undefined) => (value == null ? '–' : formatNumber(value, locale, 2));
  const sheets = formatNumber(intraclass?.sheets ?? 0, locale, 1);
  return (
    <Section title={t('statistics.agreement')}>
      <StatRow>
        <Stat label={t('statistics.alpha')} value={figure(alpha)} />
        <Stat label={t('statistics.icc')} value={figure(intraclass?.icc)} />
        {!('refused' in model) && <Stat label={t('statistics.deviation')} value={points(model.deviation)} />}
      </StatRow>
      <p className="muted">
        {t('statistics.alpha')}: {t('statistics.alphaHint')} {t('statistics.icc')}:{' '}
        {t('statistics.iccHint', { sheets })} {t('statistics.deviation')}: {t('statistics.deviationHint')}
      </p>
      {'refused' in model && (
        <Callout tone="warning" title={t('statistics.noModel')}>
          <p>{t(`statistics.refused.${model.refused}`, { count: parts.length })}</p>
          {parts.map((part, index) => (
            <p key={part.jurors.join()}>
              {t('statistics.part', { number: index + 1, jurors: part.jurors.join(', ') })}
            </p>
          ))}
        </Callout>
      )}
    </Section>
  );
}
