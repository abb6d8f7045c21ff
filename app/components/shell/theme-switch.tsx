import { useT } from '~/i18n/use-t';
import { Icon, type IconName } from '../ui/icon';

export type Theme = 'auto' | 'light' | 'dark';

const choices: [Theme, IconName][] = [
  ['auto', 'contrast'],
  ['light', 'sun'],
  ['dark', 'moon'],
];

/** The page's ground: as the device says, light, or dark. A plain form; the choice is kept in a cookie. */
export function ThemeSwitch({ theme, here }: { theme: Theme; here: string }) {
  const t = useT();
  return (
    <form method="post" action="/theme">
      <input type="hidden" name="to" value={here} />
      <fieldset className="theme-switch">
        <legend>{t('ui.theme.label')}</legend>
        {choices.map(([value, icon]) => (
          <button key={value} type="submit" name="theme" value={value} aria-pressed={value === theme}>
            <Icon name={icon} />
            {t(`ui.theme.${value}`)}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
