import { formatPoints } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';
import type { SetAside, ShownSheet } from '~/offline/tablet/state';
import { Callout } from '../ui/callout';
import { Details } from '../ui/details';

/** What arrived too late to count: said in words, with everything that was written, so that nothing is lost. */
export function QuarantineNotice({ sheets }: { sheets: readonly ShownSheet[] }) {
  const t = useT();
  const kept = sheets.flatMap(({ quarantined }) => quarantined);
  if (kept.length === 0) return null;
  return (
    <Callout tone="warning" title={t('juryTablet.quarantine.title', { count: kept.length })}>
      <p>{t('juryTablet.quarantine.text')}</p>
      <Details summary={t('juryTablet.quarantine.list')}>
        <ul className="list-disc pl-5">
          {kept.map((one) => (
            <li key={one.opId}>
              <Kept one={one} />
            </li>
          ))}
        </ul>
      </Details>
    </Callout>
  );
}

function Kept({ one: { criterion, value, text, reason } }: { one: SetAside }) {
  const t = useT();
  const locale = useLocale();
  const content = value === null ? (text ?? t('jury.sheet.blank')) : formatPoints(value, locale);
  const cell =
    criterion === 'remarks' || criterion === 'note' ? t(`juryTablet.cell.${criterion}`) : criterion;
  return (
    <>{t('juryTablet.quarantine.line', { cell, content, reason: t(`juryTablet.quarantine.${reason}`) })}</>
  );
}
