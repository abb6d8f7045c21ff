import { useLocale } from '~/i18n/use-t';

/** The name of a round in the page's language. */
export function useRoundName(): (round: { name: string; nameEn: string }) => string {
  const locale = useLocale();
  return (round) => (locale === 'en' ? round.nameEn : round.name);
}
