import { productGroups } from '~/domain/round';
import type { Translate } from '~/i18n/translator';
import type { ShownProvince } from './quota-values';

const numberOf = /^provinces\[(\d+)\]\.(?:bounds|groups\[(\d)\])\.(maximum|minimum)$/;

/** The faulty fields of the quotas in the order of the page, named as their rows and columns are. */
export function faultyQuotas(
  faults: Record<string, string[]>,
  provinces: readonly ShownProvince[],
  t: Translate,
): { id: string; label: string; errors: string[] }[] {
  const named = ([id, errors]: [string, string[]]) => {
    const [, row, index, bound] = numberOf.exec(id) ?? [];
    if (row === undefined) {
      const field = id.startsWith('modes.') ? t('quota.mode') : t(`quota.${id.split('.').at(-1)}`);
      return { id, errors, label: t('quota.fieldOf', { field, name: t('quota.scope.PRODUCER.title') }) };
    }
    const { name = '' } = provinces[Number(row)] ?? {};
    const group = productGroups[Number(index)] ?? 0;
    const on = index === undefined ? name : t('quota.groupOf', { name, group });
    return { id, errors, label: t('quota.fieldOf', { field: t(`quota.${bound}`), name: on }) };
  };
  return Object.entries(faults)
    .filter(([id]) => id !== '')
    .map(named);
}
