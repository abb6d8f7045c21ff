import { useLocale } from '~/i18n/use-t';

/** The name of a round in the page's language. */
export function useRoundName(round: { name: string; nameEn: string }): string {
  return useLocale() === 'en' ? round.nameEn : round.name;
}
