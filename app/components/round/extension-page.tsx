import { useForm } from '@conform-to/react';
import { type CodeSet, provinceText } from '~/domain/province';
import type { Deadline } from '~/domain/round';
import type { RoundPage } from '~/domain/round-pages';
import { formatDateTime } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import type { AnswerOf } from '../entry/form-answer';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { DateField } from '../ui/date-field';
import { choiceOf, fieldOf } from '../ui/field-of';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { RadioGroup } from '../ui/radio-group';
import { Section } from '../ui/section';
import { Select } from '../ui/select';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';
import { ExtensionsTable, type ShownExtension } from './extensions-table';
import { RoundPageHeader } from './round-page-header';

const names = ['deadline', 'province', 'until', 'reason', 'noticeNumber', 'noticeDate'] as const;

type Typed = Record<(typeof names)[number], string>;

type Props = {
  round: { code: string; name: string; nameEn: string; calendar: Record<Deadline, string> };
  pages: readonly RoundPage[];
  provinces: readonly { codeSet: CodeSet; code: string; name: string }[];
  extensions: readonly ShownExtension[];
  extendable: readonly Deadline[];
  answer: AnswerOf<Typed>;
};

/** Gives a round or one of its provinces more time, on a notice. */
export function ExtensionPage(props: Props) {
  const { round, pages, extensions, extendable } = props;
  const t = useT();
  const texts = { title: t('calendar.extension.title'), lead: t('calendar.extension.lead') };
  return (
    <>
      <RoundPageHeader {...{ round, pages, ...texts }} />
      {extendable.length > 0 ? (
        <ExtensionForm {...props} />
      ) : (
        <Callout>{t('calendar.extension.closed')}</Callout>
      )}
      <Section title={t('calendar.extension.list')}>
        <ExtensionsTable extensions={extensions} />
      </Section>
    </>
  );
}

function ExtensionForm({ round, provinces, extendable, answer }: Props) {
  const t = useT();
  const [form, fields] = useForm<Typed>({ lastResult: answer });
  const label = (name: (typeof names)[number]) =>
    t(`calendar.extension.${name === 'province' ? 'scope' : name}`);
  const faults = names.map((name) => ({ ...fieldOf(fields[name]), label: label(name) }));
  const choices = extendable.map((value) => ({
    value,
    label: t(`organiser.calendar.${value}`),
    hint: formatDateTime(round.calendar[value]),
  }));
  const options = provinces.map((province) => ({ value: provinceText(province), label: province.name }));
  return (
    <Form id={form.id} noValidate className="fields">
      <FormErrors form={form.errors} fields={faults} />
      <RadioGroup label={label('deadline')} {...{ choices, ...choiceOf(fields.deadline) }} required />
      <Select
        label={label('province')}
        blank={t('calendar.extension.wholeRound')}
        {...{ options, ...fieldOf(fields.province) }}
        width="medium"
      />
      <DateField
        label={label('until')}
        hint={t('calendar.extension.untilHint')}
        {...fieldOf(fields.until)}
        time
        required
      />
      <TextArea label={label('reason')} {...fieldOf(fields.reason)} required maxLength={1000} />
      <TextField
        label={label('noticeNumber')}
        hint={t('calendar.extension.noticeNumberHint')}
        {...fieldOf(fields.noticeNumber)}
        required
        maxLength={60}
        width="medium"
      />
      <DateField label={label('noticeDate')} {...fieldOf(fields.noticeDate)} required />
      <div>
        <Button variant="primary">{t('calendar.extension.save')}</Button>
      </div>
    </Form>
  );
}
