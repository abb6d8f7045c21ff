import { useForm } from '@conform-to/react';
import { useT } from '~/i18n/use-t';
import type { Answer } from '../account/answer';
import { Button } from '../ui/button';
import { choiceOf, fieldOf } from '../ui/field-of';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { PageHeader } from '../ui/page-header';
import { RadioGroup } from '../ui/radio-group';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { InvitationSent, type Sent } from './invitation-sent';

type Fields = { name: string; email: string; role: string; province: string };

type Props = {
  roles: readonly string[];
  /** Provinces to choose from; none where the inviter's own is meant. */
  provinces?: readonly { value: string; label: string }[];
  /** The list this page belongs to. */
  list: { to: string; label: string };
  answer: Answer | Sent;
};

/** Invites somebody to a lasting role; once sent, shows the link this one time. */
export function InvitePage({ roles, provinces, list, answer }: Props) {
  const t = useT();
  const sent = answer && 'link' in answer ? answer : null;
  const [form, fields] = useForm<Fields>({ lastResult: sent ? undefined : (answer as Answer) });
  const name = { label: t('account.field.name'), ...fieldOf(fields.name) };
  const email = { label: t('account.field.email'), ...fieldOf(fields.email) };
  const role = { label: t('account.people.roleField'), ...choiceOf(fields.role) };
  const province = { label: t('account.people.provinceField'), ...fieldOf(fields.province) };
  const choices = roles.map((value) => ({ value, label: t(`domain.role.${value}`) }));
  return (
    <>
      <PageHeader
        title={t('account.people.inviteTitle')}
        lead={t('account.people.inviteLead')}
        crumbs={[list]}
      />
      {sent && <InvitationSent {...sent} back={list.to} />}
      {!sent && (
        <Form id={form.id} noValidate className="stack">
          <FormErrors form={form.errors} fields={[role, province, name, email]} />
          <RadioGroup {...role} choices={choices} required />
          {provinces && (
            <Select
              {...province}
              hint={t('account.people.provinceHint')}
              options={provinces}
              blank={t('account.people.chooseProvince')}
              width="medium"
            />
          )}
          <TextField {...name} required autoComplete="off" />
          <TextField {...email} type="email" required autoComplete="off" />
          <div>
            <Button variant="primary">{t('account.people.send')}</Button>
          </div>
        </Form>
      )}
    </>
  );
}
