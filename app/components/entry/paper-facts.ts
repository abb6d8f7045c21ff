import type { PaperDossier } from '~/domain/paper-dossier';
import { formatDay } from '~/i18n/format';
import type { Translate } from '~/i18n/translator';

/** The envelope of a dossier on paper as facts of a list; none where the file did not come on paper. */
export function paperFacts(paper: PaperDossier | null, t: Translate) {
  if (!paper) return [];
  const { receivedOn, postmarkedOn, reference } = paper;
  const posted = postmarkedOn
    ? [{ term: t('calendar.paper.postmarkedOn'), value: formatDay(postmarkedOn) }]
    : [];
  return [
    { term: t('calendar.paper.receivedOn'), value: formatDay(receivedOn) },
    ...posted,
    { term: t('calendar.paper.reference'), value: reference },
  ];
}
