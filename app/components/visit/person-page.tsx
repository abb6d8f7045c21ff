import { useForm } from '@conform-to/react';
import { sides } from '~/domain/visit/record';
import { useT } from '~/i18n/use-t';
import type { AnswerOf } from '../entry/form-answer';
import { Button } from '../ui/button';
import { choiceOf, fieldOf } from '../ui/field-of';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { RadioGroup } from '../ui/radio-group';
import { TextField } from '../ui/text-field';
import type { ShownVisit } from './shown';
import { VisitFrame } from './visit-frame';

type Typed = { side: string; name: string; title: string };
type Props = Pick<ShownVisit, 'round' | 'visit'> & { answer: AnswerOf<Typed> };

/** Somebody who was met or is there. */
export function PersonPage({ answer, ...frame }: Props) {
  const t = useT();
  const [form, fields] = useForm<Typed>({ lastResult: answer, defaultValue: { side: 'PRODUCER' } });
  const labels = { side: t('visit.person.side'), name: t('visit.person.name') };
  const known = frame.visit.members.map(({ name }) => name);
  return (
    <VisitFrame {...frame} of="team" title={t('visit.person.title')}>
      <Form id={form.id} noValidate className="fields">
        <FormErrors
          form={form.errors}
          fields={[
            { id: fields.side.id, errors: fields.side.errors, label: labels.side },
            { id: fields.name.id, errors: fields.name.errors, label: labels.name },
          ]}
        />
        <RadioGroup
          label={labels.side}
          {...choiceOf(fields.side)}
          inline
          required
          choices={sides.map((value) => ({ value, label: t(`visit.side.${value}`) }))}
        />
        <TextField label={labels.name} {...fieldOf(fields.name)} required maxLength={150} list="team-names" />
        <datalist id="team-names">
          {[...known, frame.visit.facility.representative].map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <TextField label={t('visit.person.office')} {...fieldOf(fields.title)} maxLength={150} />
        <div>
          <Button variant="primary">{t('visit.person.act')}</Button>
        </div>
      </Form>
    </VisitFrame>
  );
}
