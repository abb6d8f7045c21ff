import { useForm } from '@conform-to/react';
import { useT } from '~/i18n/use-t';
import type { Answer } from '../account/answer';
import { InvitationSent, type Sent } from '../people/invitation-sent';
import { FixedNote } from '../round/fixed-note';
import { RoundPageHeader } from '../round/round-page-header';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { RequiredNote } from '../ui/field';
import { fieldOf } from '../ui/field-of';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { LinkButton } from '../ui/link';
import { Section } from '../ui/section';
import { TextField } from '../ui/text-field';
import { DecisionFields, type DecisionTyped, useDecision } from './decision-fields';
import { type OfferProps, sentOf } from './offer-page';

type Juror = { code: string; name: string; ended: boolean; successor: string | null };

type Props = OfferProps & { juror: Juror; mayReplace: boolean; answer: Answer | Sent };

/** Replaces a juror by decision: who takes over, and what the decision says. */
export function ReplacementPage({ round, pages, phase, juror, mayReplace, answer }: Props) {
  const t = useT();
  const sent = sentOf(answer);
  const back = `/organiser/rounds/${round.code}/panel`;
  const title = t('panel.replacement.title', { name: juror.name });
  return (
    <>
      <RoundPageHeader {...{ round, pages, title }} lead={juror.code} />
      {sent && <InvitationSent {...sent} back={back} />}
      {!sent && <Standing {...{ juror, phase, mayReplace }} />}
      {mayReplace && !sent && <ReplacementForm answer={answer as Answer} back={back} />}
    </>
  );
}

/** What replacing comes to, or why it is not possible. */
function Standing({ juror, phase, mayReplace }: Pick<Props, 'juror' | 'phase' | 'mayReplace'>) {
  const t = useT();
  if (juror.successor)
    return <Callout>{t('panel.replacement.done', { successor: juror.successor })}</Callout>;
  if (!mayReplace) return <FixedNote phase={phase} />;
  return (
    <Callout tone="warning">
      <p>{t('panel.replacement.lead')}</p>
      <p>{t(juror.ended ? 'panel.replacement.pending' : 'panel.replacement.takesOver')}</p>
    </Callout>
  );
}

type Typed = DecisionTyped & { name: string; email: string };

function ReplacementForm({ answer, back }: { answer: Answer; back: string }) {
  const t = useT();
  const [form, fields] = useForm<Typed>({ lastResult: answer });
  const name = { ...fieldOf(fields.name), label: t('account.field.name') };
  const email = { ...fieldOf(fields.email), label: t('account.field.email') };
  const decision = useDecision(fields);
  const inOrder = [name, email, decision.number, decision.date, decision.reason];
  return (
    <Form id={form.id} noValidate className="fields">
      <FormErrors form={form.errors} fields={inOrder} />
      <RequiredNote />
      <Section title={t('panel.replacement.who')}>
        <TextField {...name} required maxLength={100} autoComplete="off" />
        <TextField {...email} type="email" required maxLength={200} autoComplete="off" />
      </Section>
      <Section title={t('panel.replacement.basis')}>
        <DecisionFields {...decision} />
      </Section>
      <div className="acts">
        <Button variant="danger">{t('panel.replacement.confirm')}</Button>
        <LinkButton to={back} variant="quiet">
          {t('account.people.back')}
        </LinkButton>
      </div>
      <p className="text-soft">{t('ui.cannotBeUndone')}</p>
    </Form>
  );
}
