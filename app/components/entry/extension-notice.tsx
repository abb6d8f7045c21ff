import type { Extension } from '~/domain/round';
import { formatDateTime, formatDay } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { Callout } from '../ui/callout';

/** The extensions that hold for the reader, each with the notice it rests on; nothing where there is none. */
export function ExtensionNotice({ extensions }: { extensions: readonly Extension[] }) {
  const t = useT();
  if (extensions.length === 0) return null;
  return (
    <Callout>
      {extensions.map(({ deadline, until, notice }) => (
        <p key={deadline}>
          {t('calendar.extension.held', {
            deadline: t(`calendar.extension.names.${deadline}`),
            until: formatDateTime(until),
            number: notice.number,
            date: formatDay(notice.date),
          })}
        </p>
      ))}
    </Callout>
  );
}
