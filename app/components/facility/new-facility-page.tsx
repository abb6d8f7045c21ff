import { useForm } from '@conform-to/react';
import type { CodeSet } from '~/domain/province';
import { provinceText } from '~/domain/province';
import { useLocale, useT } from '~/i18n/use-t';
import type { AnswerOf } from '../entry/form-answer';
import { Button } from '../ui/button';
import { RequiredNote } from '../ui/field';
import { fieldOf } from '../ui/field-of';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { PageHeader } from '../ui/page-header';
import { Select } from '../ui/select';
import { FacilityFields, type FacilityTyped, facilityFaults } from './facility-fields';

type Typed = FacilityTyped & { province: string };

type Props = {
  provinces: readonly { codeSet: CodeSet; code: string; name: string; nameEn: string }[];
  answer: AnswerOf<Typed>;
};

/** Registers a facility. */
export function NewFacilityPage({ provinces, answer }: Props) {
  const t = useT();
  const locale = useLocale();
  const [form, fields] = useForm<Typed>({ lastResult: answer });
  const { id, errors } = fields.province;
  const options = provinces.map((province) => ({
    value: provinceText(province),
    label: locale === 'en' ? province.nameEn : province.name,
  }));
  return (
    <>
      <PageHeader
        title={t('producer.facility.new')}
        lead={t('producer.facility.newLead')}
        crumbs={[{ to: '/producer', label: t('producer.home.title') }]}
      />
      <Form id={form.id} noValidate className="fields">
        <FormErrors
          form={form.errors}
          fields={[...facilityFaults(fields, t), { id, errors, label: t('producer.facility.province') }]}
        />
        <RequiredNote />
        <FacilityFields fields={fields} />
        <Select
          label={t('producer.facility.province')}
          hint={t('producer.facility.provinceFixed')}
          options={options}
          blank={t('producer.facility.choose')}
          {...fieldOf(fields.province)}
          required
          width="medium"
        />
        <div>
          <Button variant="primary">{t('producer.facility.register')}</Button>
        </div>
      </Form>
    </>
  );
}
