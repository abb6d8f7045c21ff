import { useForm } from '@conform-to/react';
import { type Gap, gapKey } from '~/domain/closing-gaps';
import type { RoundPage } from '~/domain/round-pages';
import { useT } from '~/i18n/use-t';
import type { Answer } from '../account/answer';
import { RoundPageHeader } from '../round/round-page-header';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { fieldOf } from '../ui/field-of';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { TextArea } from '../ui/text-area';
import { GapReasons } from './gap-reasons';

type Props = {
  round: { code: string; name: string; nameEn: string };
  pages: readonly RoundPage[];
  gaps: readonly Gap[];
  answer: Answer;
  /** What is ended: the button, what it brings about, and a word before the gaps. */
  act: string;
  hint: string;
  lead?: string;
};

/** The page on which the organiser ends a pass or the scoring: what is missing, a reason for each, one button. */
export function ScoringClosing({ round, pages, gaps, answer, act, hint, lead }: Props) {
  const t = useT();
  const [form, fields] = useForm<{ reason: string; gaps: { key: string; reason: string }[] }>({
    lastResult: answer,
    defaultValue: { gaps: gaps.map((gap) => ({ key: gapKey(gap), reason: '' })) },
  });
  const label = t('tally.progress.reason');
  return (
    <>
      <RoundPageHeader {...{ round, pages }} title={act} lead={lead} />
      <Form id={form.id} noValidate className="fields">
        <FormErrors form={form.errors} fields={[{ ...fields.reason, label }]} />
        {gaps.length === 0 ? (
          <Callout tone="success">{t('tally.gaps.none')}</Callout>
        ) : (
          <>
            <Callout tone="warning">{t('tally.gaps.count', { count: gaps.length })}</Callout>
            <TextArea
              {...fieldOf(fields.reason)}
              label={label}
              hint={t('tally.gaps.hint')}
              rows={2}
              maxLength={500}
            />
            <GapReasons gaps={gaps} fields={fields.gaps.getFieldList()} />
          </>
        )}
        <p>{hint}</p>
        <div className="acts">
          <Button variant="danger">{act}</Button>
        </div>
        <p className="text-soft">{t('ui.cannotBeUndone')}</p>
      </Form>
    </>
  );
}
