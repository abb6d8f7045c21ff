import { useForm } from '@conform-to/react';
import { useT } from '~/i18n/use-t';
import type { Answer } from '../account/answer';
import type { Sent } from '../people/invitation-sent';
import { Button } from '../ui/button';
import { RequiredNote } from '../ui/field';
import { fieldOf } from '../ui/field-of';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { TextField } from '../ui/text-field';
import { DutyFields, type DutyTyped, useDuties } from './duty-fields';
import { OfferPage, type OfferProps, sentOf } from './offer-page';

type Fields = DutyTyped & { name: string; email: string };

type Props = OfferProps & { mayEditJury: boolean; answer: Answer | Sent };

/** Offers a seat on the jury. */
export function JurorOffer({ mayEditJury, answer, ...page }: Props) {
  const t = useT();
  const sent = sentOf(answer);
  const [form, fields] = useForm<Fields>({ lastResult: sent ? undefined : (answer as Answer) });
  const name = { ...fieldOf(fields.name), label: t('account.field.name') };
  const email = { ...fieldOf(fields.email), label: t('account.field.email') };
  const duties = useDuties(fields);
  return (
    <OfferPage {...page} title={t('organiser.panel.addJuror')} open={mayEditJury} sent={sent}>
      <Form id={form.id} noValidate className="fields">
        <FormErrors form={form.errors} fields={[name, email, duties.groups]} />
        <RequiredNote />
        <TextField {...name} required maxLength={100} autoComplete="off" />
        <TextField {...email} type="email" required maxLength={200} autoComplete="off" />
        <DutyFields {...duties} />
        <div>
          <Button variant="primary">{t('organiser.panel.send')}</Button>
        </div>
      </Form>
    </OfferPage>
  );
}
