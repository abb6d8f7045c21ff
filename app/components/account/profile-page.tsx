import { useForm } from '@conform-to/react';
import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { DescriptionList } from '../ui/description-list';
import { choiceOf, fieldOf } from '../ui/field-of';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { RadioGroup } from '../ui/radio-group';
import { TextField } from '../ui/text-field';
import type { Answer } from './answer';

type Fields = { name: string; title: string; phone: string; locale: string };

type Props = {
  email: string;
  name: string;
  title: string | null;
  phone: string | null;
  locale: 'vi' | 'en';
  roles: readonly string[];
  answer: Answer;
};

/** The own account: name, title, phone, language; the way to a new password. */
export function ProfilePage({ email, name, title, phone, locale, roles, answer }: Props) {
  const t = useT();
  const defaultValue = { name, title: title ?? '', phone: phone ?? '', locale };
  const [form, fields] = useForm<Fields>({ lastResult: answer, defaultValue });
  const labelled = (field: 'name' | 'title' | 'phone') => ({
    label: t(`account.field.${field}`),
    ...fieldOf(fields[field]),
  });
  const held = roles.map((role) => t(`domain.role.${role}`)).join(', ') || t('account.profile.noRoles');
  const languages = ['vi', 'en'].map((value) => ({ value, label: t(`ui.language.${value}`) }));
  return (
    <>
      <PageHeader
        title={t('account.profile.title')}
        lead={t('account.profile.lead', { email })}
        acts={<LinkButton to="/account/password">{t('account.profile.toPassword')}</LinkButton>}
      />
      <DescriptionList facts={[{ term: t('account.profile.roles'), value: held }]} />
      <Form id={form.id} noValidate className="stack">
        <FormErrors form={form.errors} fields={[labelled('name'), labelled('title'), labelled('phone')]} />
        <TextField {...labelled('name')} autoComplete="name" required />
        <TextField
          {...labelled('title')}
          hint={t('account.field.titleHint')}
          autoComplete="organization-title"
        />
        <TextField {...labelled('phone')} type="tel" autoComplete="tel" width="medium" />
        <RadioGroup
          label={t('account.field.locale')}
          {...choiceOf(fields.locale)}
          choices={languages}
          inline
        />
        <div>
          <Button variant="primary">{t('account.profile.save')}</Button>
        </div>
      </Form>
    </>
  );
}
