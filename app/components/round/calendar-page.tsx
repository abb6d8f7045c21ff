import { useForm } from '@conform-to/react';
import { localMinute } from '~/domain/local-time';
import type { Calendar, Deadline } from '~/domain/round';
import { useT } from '~/i18n/use-t';
import type { Answer } from '../account/answer';
import { DateField } from '../ui/date-field';
import { fieldOf } from '../ui/field-of';
import { FormErrors } from '../ui/form-errors';
import { LinkButton } from '../ui/link';
import { Section } from '../ui/section';
import { ExtensionsTable, type ShownExtension } from './extensions-table';
import { RoundPageHeader } from './round-page-header';
import { SettingForm, type SettingProps } from './setting-form';

const moments = [
  'registrationOpensAt',
  'registrationClosesAt',
  'forwardingClosesAt',
  'scoringClosesAt',
] as const;

type Fields = Record<(typeof moments)[number], string>;

type Props = SettingProps & {
  round: { code: string; name: string; nameEn: string; announced: Calendar };
  extensions: readonly ShownExtension[];
  extendable: readonly Deadline[];
  answer: Answer;
};

/** The announced instants of a round, on Viet Nam's clock, and every extension since. */
export function CalendarPage(props: Props) {
  const { round, pages, phase, settable, mayManage, extensions, extendable, answer } = props;
  const t = useT();
  const defaultValue = Object.fromEntries(moments.map((name) => [name, localMinute(round.announced[name])]));
  const [form, fields] = useForm<Fields>({ lastResult: answer, defaultValue });
  const labelled = moments.map((name) => ({
    ...fieldOf(fields[name]),
    label: t(`organiser.calendar.${name}`),
  }));
  const setting = { phase, mayManage, open: settable.includes('calendar') };
  return (
    <>
      <RoundPageHeader
        {...{ round, pages }}
        title={t('organiser.round.calendar')}
        lead={t('organiser.calendar.lead')}
      />
      <SettingForm id={form.id} {...setting}>
        <FormErrors form={form.errors} fields={labelled} />
        {labelled.map((field) => (
          <DateField key={field.name} {...field} time required />
        ))}
      </SettingForm>
      <Section
        title={t('calendar.extension.list')}
        aside={
          extendable.length > 0 && (
            <LinkButton to={`/organiser/rounds/${round.code}/calendar/extension`} icon="calendar">
              {t('calendar.extension.act')}
            </LinkButton>
          )
        }
      >
        <ExtensionsTable extensions={extensions} />
      </Section>
    </>
  );
}
