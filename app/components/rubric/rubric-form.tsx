import { useForm } from '@conform-to/react';
import { type FormEvent, useState } from 'react';
import { type RubricContent, rubricPoints } from '~/domain/rubric';
import { useLocale, useT } from '~/i18n/use-t';
import type { Answer } from '../account/answer';
import { Button } from '../ui/button';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { faultyFields } from './rubric-faults';
import { RubricGroup } from './rubric-group';
import { sumsOf, sumsOfForm } from './rubric-sums';
import { typedOf } from './rubric-typed';
import { SumLine } from './sum-line';

type Props = { content: RubricContent; version: number; answer: Answer };

/** A draft to be changed: every group with its criteria, and what they come to while one types. */
export function RubricForm({ content, version, answer }: Props) {
  const t = useT();
  const locale = useLocale();
  const [form] = useForm({ lastResult: answer });
  const groups = typedOf(content, answer, locale);
  const [sums, setSums] = useState(() => sumsOf(groups));
  const add = (event: FormEvent<HTMLFormElement>) => setSums(sumsOfForm(event.currentTarget, groups));
  const faults = form.allErrors;
  return (
    <Form id={form.id} noValidate className="fields" onInput={add}>
      <FormErrors form={form.errors} fields={faultyFields(groups, faults, t)} />
      <input type="hidden" name="version" value={version} />
      <p className="muted">{t('organiser.rubric.removeHint')}</p>
      {groups.map((group, place) => (
        <RubricGroup
          key={group.id}
          name={`groups[${place}]`}
          {...{ group, faults }}
          sum={sums.groups[place] ?? { sum: 0, max: 0 }}
        />
      ))}
      <div className="form-foot">
        <SumLine label={t('organiser.rubric.total')} sum={sums.total} max={rubricPoints} />
        <Button variant="primary">{t('organiser.rubric.save')}</Button>
      </div>
    </Form>
  );
}
