import { useForm } from '@conform-to/react';
import { localMinute } from '~/domain/local-time';
import { photoTypes } from '~/forms/visit-photo';
import { useT } from '~/i18n/use-t';
import type { AnswerOf } from '../entry/form-answer';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { fieldOf, fileOf } from '../ui/field-of';
import { FileField } from '../ui/file-field';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { TextField } from '../ui/text-field';
import { PlaceFields } from './place-fields';
import type { ShownVisit } from './shown';
import { VisitFrame } from './visit-frame';

type Typed = { file: File; caption: string; takenAt: string };
type Props = Pick<ShownVisit, 'round' | 'visit'> & { now: string; answer: AnswerOf<Typed> };

/** One more photo of a visit: from the camera or the gallery, with time, and place if wanted. */
export function PhotoPage({ now, answer, ...frame }: Props) {
  const t = useT();
  const [form, fields] = useForm<Typed>({
    lastResult: answer,
    defaultValue: { takenAt: localMinute(now) },
  });
  const label = t('visit.photo.file');
  return (
    <VisitFrame {...frame} of="team" title={t('visit.photo.title')} lead={t('visit.photo.lead')}>
      <Form id={form.id} noValidate encType="multipart/form-data" className="fields">
        <FormErrors form={form.errors} fields={[{ id: fields.file.id, errors: fields.file.errors, label }]} />
        <FileField
          label={label}
          accept={photoTypes}
          capture="environment"
          limits={t('visit.photo.limits')}
          {...fileOf(fields.file)}
          required
        />
        <TextField label={t('visit.photo.caption')} {...fieldOf(fields.caption)} maxLength={200} />
        <DateField label={t('visit.photo.takenAt')} {...fieldOf(fields.takenAt)} time />
        <PlaceFields />
        <div>
          <Button variant="primary" icon="upload">
            {t('visit.photo.act')}
          </Button>
        </div>
      </Form>
    </VisitFrame>
  );
}
