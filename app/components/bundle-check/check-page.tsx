import type { SubmissionResult } from '@conform-to/react';
import { useForm } from '@conform-to/react';
import { mostBundleMegabytes } from '~/forms/bundle-check';
import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { fileOf } from '../ui/field-of';
import { FileField } from '../ui/file-field';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { PageHeader } from '../ui/page-header';
import { FaultyBundle, type FaultyCheck } from './faulty-bundle';
import { SoundBundle, type SoundCheck } from './sound-bundle';

/** What a checked bundle came to. */
type Checked = FaultyCheck | SoundCheck;

/** The answer of the page's form: what the bundle came to, or why no bundle was read. */
export type CheckAnswer = { checked: Checked } | SubmissionResult<string[]> | undefined;

/** A bundle is chosen and checked; what it came to stands below. */
export function CheckPage({ answer }: { answer: CheckAnswer }) {
  const t = useT();
  const checked = answer && 'checked' in answer ? answer.checked : null;
  return (
    <>
      <PageHeader
        title={t('bundleCheck.title')}
        lead={t('bundleCheck.lead')}
        crumbs={[{ to: '/open', label: t('publicPages.open.title') }]}
      />
      <CheckForm answer={answer && 'checked' in answer ? undefined : answer} />
      {checked?.kind === 'faulty' && <FaultyBundle check={checked} />}
      {checked?.kind === 'sound' && <SoundBundle check={checked} />}
    </>
  );
}

function CheckForm({ answer }: { answer: SubmissionResult<string[]> | undefined }) {
  const t = useT();
  const [form, fields] = useForm<{ file: File }>({ lastResult: answer });
  const label = t('bundleCheck.file');
  const { id, errors } = fields.file;
  return (
    <Form id={form.id} noValidate encType="multipart/form-data" className="fields">
      <FormErrors form={form.errors} fields={[{ id, errors, label }]} />
      <FileField
        {...{ label }}
        accept="application/json,.json"
        limits={t('bundleCheck.limits', { max: mostBundleMegabytes })}
        {...fileOf(fields.file)}
        required
      />
      <div>
        <Button variant="primary" icon="check">
          {t('bundleCheck.act')}
        </Button>
      </div>
    </Form>
  );
}
