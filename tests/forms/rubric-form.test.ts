import { parseWithZod } from '@conform-to/zod/v4';
import { describe, expect, it } from 'vitest';
import { illustrativeRubric } from '~/domain/illustrative-rubric';
import { pointsText } from '~/domain/points';
import { rubricForm } from '~/forms/rubric';

/** The illustrative rubric as its form sends it, with an empty line at the end of each group. */
function sent(changes: Record<string, string> = {}): FormData {
  const form = new FormData();
  form.set('version', '1');
  for (const [place, group] of illustrativeRubric.groups.entries()) {
    const own = { id: group.id, nameVi: group.name.vi, nameEn: group.name.en, max: pointsText(group.max) };
    for (const [field, value] of Object.entries(own)) form.set(`groups[${place}].${field}`, value);
    for (const [line, one] of [...group.criteria, null].entries()) {
      const typed = {
        ...{ nameVi: one?.name.vi, nameEn: one?.name.en },
        ...{ guidanceVi: one?.guidance?.vi, guidanceEn: one?.guidance?.en },
        ...{ max: one && pointsText(one.max), step: one && pointsText(one.step) },
      };
      for (const [field, value] of Object.entries(typed)) {
        form.set(`groups[${place}].criteria[${line}].${field}`, value ?? '');
      }
    }
  }
  for (const [field, value] of Object.entries(changes)) form.set(field, value);
  return form;
}

const read = (changes?: Record<string, string>) => parseWithZod(sent(changes), { schema: rubricForm });
const contentOf = (changes?: Record<string, string>) => {
  const submission = read(changes);
  return submission.status === 'success' ? submission.value.content : submission.error;
};

describe('the form of a rubric', () => {
  it('gives back what it shows', () => {
    expect(contentOf()).toEqual(illustrativeRubric);
  });

  it('reads what a criterion expects, 0 included, and nothing where the field is empty', () => {
    const content = contentOf({
      'groups[0].criteria[0].expected': '8,5',
      'groups[0].criteria[1].expected': '0',
    }) as { groups: { criteria: { expected?: number }[] }[] };
    const [one, two, three] = content.groups[0]?.criteria ?? [];
    expect([one?.expected, two?.expected, three && 'expected' in three]).toEqual([850, 0, false]);
  });

  it('refuses an expectation above the maximum at its field', () => {
    const faults = contentOf({ 'groups[0].criteria[0].expected': '12,5' });
    expect(Object.keys(faults ?? {})).toEqual(['groups[0].criteria[0].expected']);
  });

  it('takes a criterion away whose name is cleared, and numbers the others', () => {
    const content = contentOf({ 'groups[2].criteria[0].nameVi': '', 'groups[2].criteria[1].max': '10' });
    expect(content).toMatchObject({
      groups: [{}, {}, { criteria: [{ id: '3.1', name: { vi: 'Kiểu dáng, bao bì' }, max: 1000 }] }, {}],
    });
  });

  it('adds a criterion on the empty line, in Vietnamese alone if need be', () => {
    const added = {
      'groups[3].criteria[1].max': '2',
      'groups[3].criteria[2].nameVi': 'Thương hiệu',
      'groups[3].criteria[2].max': '2,0',
      'groups[3].criteria[2].step': '0,25',
    };
    expect(contentOf(added)).toMatchObject({
      groups: [
        {},
        {},
        {},
        { criteria: [{}, {}, { id: '4.3', name: { vi: 'Thương hiệu', en: 'Thương hiệu' } }] },
      ],
    });
  });

  it.each([
    [
      'criteria that miss the maximum of their group',
      { 'groups[0].criteria[0].max': '12,5' },
      'groups[0].max',
      'form.groupSum|{"sum":"40.5","max":"40"}',
    ],
    [
      'groups that miss 100',
      { 'groups[2].max': '5', 'groups[2].criteria[0].nameVi': '' },
      'groups[0].max',
      'form.rubricTotal|{"sum":"95","max":"100"}',
    ],
    [
      'a step that does not divide',
      { 'groups[0].criteria[1].step': '7' },
      'groups[0].criteria[1].step',
      'form.step',
    ],
    ['a step of nothing', { 'groups[0].criteria[1].step': '0' }, 'groups[0].criteria[1].step', 'form.step'],
    [
      'a maximum that is a word',
      { 'groups[1].criteria[0].max': 'mười' },
      'groups[1].criteria[0].max',
      'form.points',
    ],
    ['a group without a name', { 'groups[1].nameEn': ' ' }, 'groups[1].nameEn', 'form.required'],
    [
      'guidance that is too long',
      { 'groups[1].criteria[0].guidanceVi': 'x'.repeat(501) },
      'groups[1].criteria[0].guidanceVi',
      'form.tooLong|{"max":500}',
    ],
  ])('refuses %s at its field', (_, changes, field, message) => {
    expect(contentOf(changes as Record<string, string>)).toMatchObject({ [field]: [message] });
  });
});
