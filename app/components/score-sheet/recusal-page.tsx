import { useForm } from '@conform-to/react';
import { formatDateTime } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import type { AnswerOf } from '../entry/form-answer';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { fieldOf } from '../ui/field-of';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { TextArea } from '../ui/text-area';
import { roundPath, type SheetData, sheetPath } from './shown';

type Typed = { reason: string };

/** Stepping aside from an entry: what it means, and the reason. */
export function RecusalPage({ answer, ...data }: SheetData & { answer: AnswerOf<Typed> }) {
  const t = useT();
  const { roundCode, entry, material, mayRecuse } = data;
  return (
    <>
      <PageHeader
        title={t('jury.recusal.title', { code: entry.code })}
        lead={material.name}
        crumbs={[
          { to: '/jury', label: t('jury.home.title') },
          { to: roundPath(roundCode), label: t('jury.list.title') },
          { to: sheetPath(roundCode, entry.id), label: entry.code },
        ]}
      />
      {mayRecuse ? <RecusalForm data={data} answer={answer} /> : <Settled data={data} />}
    </>
  );
}

function RecusalForm({ data, answer }: { data: SheetData; answer: AnswerOf<Typed> }) {
  const t = useT();
  const [form, fields] = useForm<Typed>({ lastResult: answer });
  const reason = { label: t('jury.recusal.reason'), ...fieldOf(fields.reason) };
  return (
    <>
      <p>{t('jury.recusal.lead')}</p>
      <Callout tone="warning">{t('jury.recusal.consequence')}</Callout>
      <Form id={form.id} noValidate className="fields">
        <FormErrors form={form.errors} fields={[reason]} />
        <TextArea {...reason} hint={t('jury.recusal.reasonHint')} required maxLength={1000} />
        <div className="acts">
          <Button variant="danger">{t('jury.recusal.act')}</Button>
          <LinkButton to={sheetPath(data.roundCode, data.entry.id)} variant="quiet">
            {t('jury.signature.back')}
          </LinkButton>
        </div>
        <p className="text-soft">{t('ui.cannotBeUndone')}</p>
      </Form>
    </>
  );
}

/** A sheet that is signed, or whose round is over, keeps its juror. */
function Settled({ data: { sheet } }: { data: SheetData }) {
  const t = useT();
  const time = sheet.signedAt && formatDateTime(sheet.signedAt);
  return <Callout>{time ? t('jury.sheet.signedAt', { time }) : t('jury.sheet.closed')}</Callout>;
}
