import { useForm } from '@conform-to/react';
import { useT } from '~/i18n/use-t';
import type { Answer } from '../account/answer';
import type { Sent } from '../people/invitation-sent';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { RequiredNote } from '../ui/field';
import { checkOf, fieldOf } from '../ui/field-of';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { TextField } from '../ui/text-field';
import { OfferPage, type OfferProps, sentOf } from './offer-page';

type Fields = { name: string; email: string; chair: string };

type Props = OfferProps & { mayEditCouncil: boolean; answer: Answer | Sent };

/** Offers a seat on the council. */
export function CouncilOffer({ mayEditCouncil, answer, ...page }: Props) {
  const t = useT();
  const sent = sentOf(answer);
  const [form, fields] = useForm<Fields>({ lastResult: sent ? undefined : (answer as Answer) });
  const name = { ...fieldOf(fields.name), label: t('account.field.name') };
  const email = { ...fieldOf(fields.email), label: t('account.field.email') };
  return (
    <OfferPage {...page} title={t('organiser.panel.addMember')} open={mayEditCouncil} sent={sent}>
      <Form id={form.id} noValidate className="fields">
        <FormErrors form={form.errors} fields={[name, email]} />
        <RequiredNote />
        <TextField {...name} required maxLength={100} autoComplete="off" />
        <TextField {...email} type="email" required maxLength={200} autoComplete="off" />
        <Checkbox
          {...checkOf(fields.chair)}
          label={t('organiser.panel.chair')}
          hint={t('organiser.panel.headHint')}
        />
        <div>
          <Button variant="primary">{t('organiser.panel.send')}</Button>
        </div>
      </Form>
    </OfferPage>
  );
}
