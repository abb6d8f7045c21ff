import { useT } from '~/i18n/use-t';
import { Toast } from '../ui/toast';

export type Flash = { key: string; facts: Record<string, string | number>; tone: 'success' | 'warning' };

/** The message of the act that led to this page; facts that are keys of the catalogue (`@domain.…`) are looked up. */
export function FlashMessage({ flash }: { flash: Flash }) {
  const t = useT();
  const facts = Object.entries(flash.facts).map(([name, value]) => [
    name,
    typeof value === 'string' && value.startsWith('@') ? t(value.slice(1)) : value,
  ]);
  return (
    <Toast tone={flash.tone === 'warning' ? 'warning' : 'success'}>
      {t(flash.key, Object.fromEntries(facts))}
    </Toast>
  );
}
