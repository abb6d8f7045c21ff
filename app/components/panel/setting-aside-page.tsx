import { useForm } from '@conform-to/react';
import { useT } from '~/i18n/use-t';
import type { Answer } from '../account/answer';
import { FixedNote } from '../round/fixed-note';
import { RoundPageHeader } from '../round/round-page-header';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { Checkbox } from '../ui/checkbox';
import { Details } from '../ui/details';
import { RequiredNote } from '../ui/field';
import { checkOf } from '../ui/field-of';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { LinkButton } from '../ui/link';
import { DecisionFields, type DecisionTyped, useDecision } from './decision-fields';
import type { OfferProps } from './offer-page';

type Props = OfferProps & {
  juror: { code: string; name: string; ended: boolean; setAside: boolean };
  signed: number;
  minimum: number;
  /** Entries that would then lack sheets. */
  short: readonly { code: string; name: string }[];
  maySetAside: boolean;
  answer: Answer;
};

/** Records the council's decision to count no sheet of a juror who has been replaced. */
export function SettingAsidePage(props: Props) {
  const { round, pages, juror, maySetAside, answer } = props;
  const t = useT();
  const title = t('panel.settingAside.title', { name: juror.name });
  const back = `/organiser/rounds/${round.code}/panel`;
  return (
    <>
      <RoundPageHeader {...{ round, pages, title }} lead={juror.code} />
      {maySetAside ? <Consequence {...props} /> : <Impossible {...props} />}
      {maySetAside && <SettingAsideForm answer={answer} back={back} />}
    </>
  );
}

function Impossible({ juror, signed, phase }: Props) {
  const t = useT();
  if (juror.setAside) return <Callout>{t('panel.settingAside.already')}</Callout>;
  if (!juror.ended) return <Callout>{t('panel.settingAside.notReplaced')}</Callout>;
  return signed === 0 ? <Callout>{t('panel.settingAside.noSheets')}</Callout> : <FixedNote phase={phase} />;
}

function Consequence({ signed, short, minimum }: Props) {
  const t = useT();
  return (
    <Callout tone="warning">
      <p>{t('panel.settingAside.lead')}</p>
      <p>
        {t('panel.settingAside.signed', { count: signed })} {t('panel.settingAside.published')}
      </p>
      {short.length === 0 ? (
        <p>{t('panel.settingAside.shortNone', { minimum })}</p>
      ) : (
        <Details summary={t('panel.settingAside.short', { count: short.length, minimum })}>
          <ul className="fault-list">
            {short.map(({ code, name }) => (
              <li key={code}>
                {code} · {name}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </Callout>
  );
}

type Typed = DecisionTyped & { confirmed: string };

function SettingAsideForm({ answer, back }: { answer: Answer; back: string }) {
  const t = useT();
  const [form, fields] = useForm<Typed>({ lastResult: answer });
  const decision = useDecision(fields);
  const sure = { ...checkOf(fields.confirmed), label: t('panel.settingAside.sure') };
  return (
    <Form id={form.id} noValidate className="fields">
      <FormErrors form={form.errors} fields={[decision.number, decision.date, decision.reason, sure]} />
      <RequiredNote />
      <DecisionFields {...decision} />
      <Checkbox {...sure} required />
      <div className="acts">
        <Button variant="danger">{t('panel.settingAside.confirm')}</Button>
        <LinkButton to={back} variant="quiet">
          {t('account.people.back')}
        </LinkButton>
      </div>
      <p className="text-soft">{t('ui.cannotBeUndone')}</p>
    </Form>
  );
}
