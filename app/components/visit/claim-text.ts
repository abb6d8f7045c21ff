import type { CheckItem } from '~/domain/visit/record';
import { formatDay } from '~/i18n/format';

/** What the dossier says of a line, as people read it; a paper's day in their way. */
export function claimText({ kind, claim }: Pick<CheckItem, 'kind' | 'claim'>): string {
  return kind === 'PAPER' ? claim.replace(/\d{4}-\d{2}-\d{2}$/, formatDay) : claim;
}
