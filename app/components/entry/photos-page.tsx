import { useForm } from '@conform-to/react';
import { minimumPhotos } from '~/domain/entry';
import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { fieldOf, fileOf } from '../ui/field-of';
import { FileField } from '../ui/file-field';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { Section } from '../ui/section';
import { TextField } from '../ui/text-field';
import { EntryFrame } from './entry-frame';
import type { AnswerOf } from './form-answer';
import { PhotoCard } from './photo-card';
import type { ShownEntry } from './shown';

type Typed = { file: File; caption: string };
type Props = { entry: ShownEntry; can: { edit: boolean }; answer: AnswerOf<Typed> };

/** The photos of an entry: those it has, and one more. */
export function PhotosPage({ entry, can, answer }: Props) {
  const t = useT();
  const count = entry.photos.length;
  const said = count < minimumPhotos ? 'producer.photos.count' : 'producer.photos.enough';
  return (
    <EntryFrame entry={entry} can={can} writes>
      <p className="max-w-[46rem] text-soft">{t('producer.photos.lead')}</p>
      <p className="my-3 font-semibold">{t(said, { count, minimum: minimumPhotos })}</p>
      {count === 0 ? (
        <EmptyState
          icon="camera"
          title={t('producer.photos.none')}
          text={can.edit && t('producer.photos.noneText')}
        />
      ) : (
        <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {entry.photos.map((photo, index) => (
            <PhotoCard key={photo.id} {...{ entry, photo, number: index + 1, removable: can.edit }} />
          ))}
        </ul>
      )}
      {can.edit && <AddPhoto answer={answer} />}
    </EntryFrame>
  );
}

function AddPhoto({ answer }: Pick<Props, 'answer'>) {
  const t = useT();
  const [form, fields] = useForm<Typed>({ lastResult: answer });
  const { id, errors } = fields.file;
  return (
    <Section title={t('producer.photos.add')}>
      <Form id={form.id} noValidate encType="multipart/form-data" className="fields">
        <FormErrors form={form.errors} fields={[{ id, errors, label: t('producer.photos.file') }]} />
        <FileField
          label={t('producer.photos.file')}
          accept="image/jpeg,image/png,image/webp"
          limits={t('producer.photos.limits')}
          {...fileOf(fields.file)}
          required
        />
        <TextField
          label={t('producer.photos.caption')}
          hint={t('producer.photos.captionHint')}
          {...fieldOf(fields.caption)}
          maxLength={200}
        />
        <div>
          <Button variant="primary" icon="upload">
            {t('producer.photos.add')}
          </Button>
        </div>
      </Form>
    </Section>
  );
}
