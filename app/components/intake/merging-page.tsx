import { useForm } from '@conform-to/react';
import type { SheetsAfter } from '~/domain/merge';
import { allows, type Phase } from '~/domain/round';
import { useT } from '~/i18n/use-t';
import type { AnswerOf } from '../entry/form-answer';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { EmptyState } from '../ui/empty-state';
import { fieldOf } from '../ui/field-of';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { Select } from '../ui/select';
import { TextArea } from '../ui/text-area';
import { ActFrame, type ActOnEntry } from './act-frame';
import { entryLine, type NamedEntry } from './merges';

type Merging = { into: string; reason: string };

type Props = ActOnEntry & {
  targets: readonly NamedEntry[];
  sheets: SheetsAfter | null;
  phase: Phase;
  answer: AnswerOf<Merging>;
};

/** Merges a file into another of the same producer. */
export function MergingPage({ round, entry, targets, sheets, phase, answer }: Props) {
  const t = useT();
  const [form, fields] = useForm<Merging>({ lastResult: answer });
  const labels = { into: t('secretariat.merging.into'), reason: t('secretariat.merging.reason') };
  const { into, reason } = fields;
  const texts = { title: t('secretariat.merging.title'), lead: t('secretariat.merging.lead') };
  return (
    <ActFrame round={round} entry={entry} {...texts}>
      {targets.length === 0 && <EmptyState title={t('secretariat.merging.none')} />}
      {targets.length > 0 && (
        <Form id={form.id} noValidate className="fields">
          <SheetsNote sheets={sheets} phase={phase} />
          <FormErrors
            form={form.errors}
            fields={[
              { id: into.id, errors: into.errors, label: labels.into },
              { id: reason.id, errors: reason.errors, label: labels.reason },
            ]}
          />
          <Select
            label={labels.into}
            blank={t('secretariat.merging.choose')}
            {...fieldOf(into)}
            required
            options={targets.map((target) => ({ value: target.id, label: entryLine(target) }))}
          />
          <TextArea label={labels.reason} {...fieldOf(reason)} required maxLength={1000} />
          <div>
            <Button variant="danger">{t('secretariat.merging.act')}</Button>
          </div>
        </Form>
      )}
    </ActFrame>
  );
}

/** What becomes of sheets that are signed already; nothing where there can be none. */
function SheetsNote({ sheets, phase }: Pick<Props, 'sheets' | 'phase'>) {
  const t = useT();
  if (sheets === 'setAside') return <Callout tone="warning">{t('calendar.setAside.warning')}</Callout>;
  return allows(phase, 'tally') ? <Callout>{t('calendar.setAside.stand')}</Callout> : null;
}
