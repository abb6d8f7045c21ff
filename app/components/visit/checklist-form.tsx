import { useForm } from '@conform-to/react';
import { lacksRemark } from '~/domain/visit/report';
import { useT } from '~/i18n/use-t';
import type { AnswerOf } from '../entry/form-answer';
import { Button } from '../ui/button';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { TextArea } from '../ui/text-area';
import { CheckFields } from './check-fields';
import type { CheckTyped, ShownVisit } from './shown';

type Props = Pick<ShownVisit, 'visit' | 'record' | 'tally'> & { answer: AnswerOf<CheckTyped> };

/** The checklist of a visit with its conclusion, to be filled in on the spot and saved as often as one likes. */
export function ChecklistForm({ visit, record, tally, answer }: Props) {
  const t = useT();
  const [form] = useForm<CheckTyped>({ lastResult: answer });
  const all = record.items.length;
  return (
    <Form id={form.id} noValidate className="fields">
      <FormErrors form={form.errors} />
      {visit.entries.map((entry) => (
        <section key={entry.id} className="grid gap-3">
          <h3 className="break-words">{`${entry.code} – ${entry.name}`}</h3>
          <ol className="checks">
            {record.items.map(
              (item, index) =>
                item.entryId === entry.id && (
                  <CheckFields
                    key={item.id}
                    item={item}
                    name={`items[${index}]`}
                    remarkLacks={lacksRemark(item)}
                  />
                ),
            )}
          </ol>
        </section>
      ))}
      <ConclusionFields record={record} />
      <div className="form-foot">
        <p>{t('visit.record.progress', { done: all - tally.OPEN, all })}</p>
        <Button variant="primary">{t('visit.record.save')}</Button>
      </div>
    </Form>
  );
}

/** The conclusion, and why the producer does not sign. */
export function ConclusionFields({
  record,
}: {
  record: Pick<ShownVisit['record'], 'conclusion' | 'unsignedReason'>;
}) {
  const t = useT();
  return (
    <>
      <input type="hidden" name="wasConclusion" value={record.conclusion} />
      <input type="hidden" name="wasReason" value={record.unsignedReason} />
      <TextArea
        label={t('visit.record.conclusion')}
        hint={t('visit.record.conclusionHint')}
        name="conclusion"
        defaultValue={record.conclusion}
        rows={5}
        maxLength={4000}
      />
      <TextArea
        label={t('visit.record.unsignedReason')}
        hint={t('visit.record.unsignedHint')}
        name="unsignedReason"
        defaultValue={record.unsignedReason}
        rows={2}
        maxLength={1000}
      />
    </>
  );
}
