import type { Translate } from '~/i18n/translator';
import type { GroupTyped } from './rubric-typed';

type Faults = Record<string, string[]>;

const ofGroup = ['nameVi', 'nameEn', 'max'] as const;
const ofLine = ['nameVi', 'nameEn', 'guidanceVi', 'guidanceEn', 'max', 'step', 'expected'] as const;

/** The label of a field of a group: its maximum is not that of a criterion. */
export const groupLabel = (field: (typeof ofGroup)[number]) =>
  `organiser.rubric.${field === 'max' ? 'groupMax' : field}`;

/** The name of a line: the number its criterion will have, or that it is there to add one. */
export function lineName(group: GroupTyped, line: number, t: Translate): string {
  const last = line === group.criteria.length - 1;
  return last
    ? t('organiser.rubric.added')
    : t('organiser.rubric.criterion', { id: `${group.id}.${line + 1}` });
}

/** Fields that have faults, in page order, each with its place and label. */
export function faultyFields(groups: readonly GroupTyped[], faults: Faults, t: Translate) {
  const fields = groups.flatMap((group, place) => [
    ...ofGroup.map((field) => ({
      id: `groups[${place}].${field}`,
      label: `${group.id}, ${t(groupLabel(field))}`,
    })),
    ...group.criteria.flatMap((_, line) =>
      ofLine.map((field) => ({
        id: `groups[${place}].criteria[${line}].${field}`,
        label: `${lineName(group, line, t)}, ${t(`organiser.rubric.${field}`)}`,
      })),
    ),
  ]);
  return fields.map((field) => ({ ...field, errors: faults[field.id] }));
}
