import { useLocale, useT } from '~/i18n/use-t';
import { Icon } from '../ui/icon';

/** Turns to the other language and comes back to this page: a plain form, so that the whole document is made anew. */
export function LanguageSwitch({ here }: { here: string }) {
  const t = useT();
  const other = useLocale() === 'vi' ? 'en' : 'vi';
  return (
    <form method="post" action="/language">
      <input type="hidden" name="to" value={here} />
      <button type="submit" name="locale" value={other} lang={other} className="btn btn-quiet">
        <Icon name="globe" />
        <span className="tool-word">{t(`ui.language.${other}`)}</span>
        <span className="tool-code" aria-hidden>
          {other.toUpperCase()}
        </span>
      </button>
    </form>
  );
}
