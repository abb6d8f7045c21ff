import { useForm } from '@conform-to/react';
import { useT } from '~/i18n/use-t';
import type { Answer } from '../account/answer';
import { choiceOf, fieldOf } from '../ui/field-of';
import { FormErrors } from '../ui/form-errors';
import { RadioGroup } from '../ui/radio-group';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { RoundPageHeader } from './round-page-header';
import { SettingForm, type SettingProps } from './setting-form';

type Fields = { name: string; nameEn: string; host: string; disclosure: string };

type Props = SettingProps & {
  round: Fields & { code: string };
  units: readonly { codeSet: string; code: string; name: string }[];
  answer: Answer;
};

/** A round's names, host province, and what is disclosed with its result. */
export function RoundProfilePage({ round, units, pages, phase, settable, mayManage, answer }: Props) {
  const t = useT();
  const { name, nameEn, host, disclosure } = round;
  const defaultValue = { name, nameEn, host, disclosure };
  const [form, fields] = useForm<Fields>({ lastResult: answer, defaultValue });
  const labelled = (field: 'name' | 'nameEn' | 'host') => ({
    ...fieldOf(fields[field]),
    label: t(`organiser.round.${field}`),
    required: true,
  });
  const disclosed = { ...choiceOf(fields.disclosure), label: t('organiser.round.disclosure') };
  const choices = ['LIST', 'SCORES', 'BUNDLE'].map((value) => ({
    value,
    label: t(`organiser.round.disclosures.${value}`),
    hint: t(`organiser.round.disclosureHints.${value}`),
  }));
  const faulty = [labelled('name'), labelled('nameEn'), labelled('host'), disclosed];
  const setting = { phase, mayManage, open: settable.includes('profile') };
  return (
    <>
      <RoundPageHeader {...{ round, pages }} title={t('organiser.round.profile')} />
      <SettingForm id={form.id} {...setting}>
        <FormErrors form={form.errors} fields={faulty} />
        <TextField {...labelled('name')} />
        <TextField {...labelled('nameEn')} />
        <Select
          {...labelled('host')}
          options={units.map((unit) => ({ value: `${unit.codeSet}:${unit.code}`, label: unit.name }))}
          width="medium"
        />
        <RadioGroup {...disclosed} choices={choices} required />
      </SettingForm>
    </>
  );
}
