import type { Criterion, CriterionGroup, RubricContent } from '~/domain/rubric';
import { formatPoints } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';
import type { Answer } from '../account/answer';

/** A line of the form as it is typed. */
export type CriterionTyped = Partial<
  Record<'nameVi' | 'nameEn' | 'guidanceVi' | 'guidanceEn' | 'max' | 'step' | 'expected', string>
>;

/** A group of the form as it is typed; a line that was left empty may be a hole. */
export type GroupTyped = {
  id: string;
  nameVi?: string;
  nameEn?: string;
  max?: string;
  criteria: (CriterionTyped | undefined)[];
};

/** What the form shows: what was typed before a refusal, else what is stored. Every group ends in an empty line. */
export function typedOf(content: RubricContent, answer: Answer, locale: Locale): GroupTyped[] {
  const sent = (answer?.initialValue as { groups?: Partial<GroupTyped>[] } | undefined)?.groups;
  return content.groups.map((group, place) => {
    const stored = asTyped(group, locale);
    const shown = sent ? { ...sent[place], id: group.id, criteria: sent[place]?.criteria ?? [] } : stored;
    return { ...shown, criteria: [...withoutEmptyEnd(shown.criteria), {}] };
  });
}

/** The lines up to the last one in which something is typed. */
function withoutEmptyEnd(lines: GroupTyped['criteria']): GroupTyped['criteria'] {
  const last = lines.findLastIndex((line) => Object.values(line ?? {}).some((text) => text !== ''));
  return lines.slice(0, last + 1);
}

function asTyped({ id, name, max, criteria }: CriterionGroup, locale: Locale): GroupTyped {
  const points = formatPoints(max, locale);
  return {
    ...{ id, nameVi: name.vi, nameEn: name.en, max: points },
    criteria: criteria.map((criterion) => lineOf(criterion, locale)),
  };
}

function lineOf({ name, guidance, max, step, expected }: Criterion, locale: Locale): CriterionTyped {
  return {
    ...{ nameVi: name.vi, nameEn: name.en, guidanceVi: guidance?.vi, guidanceEn: guidance?.en },
    ...{ max: formatPoints(max, locale), step: formatPoints(step, locale) },
    expected: expected === undefined ? '' : formatPoints(expected, locale),
  };
}
