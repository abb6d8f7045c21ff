import { formatDay } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { Link } from '../ui/link';
import type { ShownPart } from './part';

/** The province's letter of a round in words, with the way to write it. */
export function LetterLine({ part, roundCode }: { part: ShownPart; roundCode: string }) {
  const t = useT();
  const { letterNumber, letterDate } = part;
  const said =
    letterNumber && letterDate
      ? t('province.letter.shown', { number: letterNumber, date: formatDay(letterDate) })
      : t('province.letter.none');
  return (
    <p>
      {said} <Link to={`/province/rounds/${roundCode}/letter`}>{t('province.list.letter')}</Link>
    </p>
  );
}
