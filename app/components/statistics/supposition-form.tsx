import type { RoundRules } from '~/domain/round';
import type { WhatIfTyped } from '~/forms/what-if';
import { formatPoints } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { CheckboxGroup } from '../ui/checkbox-group';
import { Form } from '../ui/form';
import { LinkButton } from '../ui/link';
import { NumberField } from '../ui/number-field';
import { Select } from '../ui/select';

type Props = {
  code: string;
  rules: RoundRules;
  supposed: WhatIfTyped;
  jurors: readonly { code: string; name: string }[];
};

const methods = ['mean', 'trimmed-mean', 'median'] as const;

/** What is supposed: sent in the address, so that it can be shared and is never stored. */
export function SuppositionForm({ code, rules, supposed, jurors }: Props) {
  const t = useT();
  const locale = useLocale();
  const blank = t('statistics.suppose.asIs');
  const own = `/organiser/rounds/${code}/tally/what-if`;
  const method = methods.map((value) => ({ value, label: t(`organiser.rules.methods.${value}`) }));
  const comparison = ['>=', '>'].map((value) => ({
    value,
    label: t(`organiser.rules.comparisons.${value}`),
  }));
  const points = supposed.threshold === null ? '' : formatPoints(supposed.threshold, locale);
  return (
    <Form method="get" action={own} className="fields">
      <Select
        label={t('statistics.suppose.method')}
        name="method"
        {...{ blank, options: method }}
        defaultValue={supposed.method ?? ''}
      />
      <NumberField
        label={t('statistics.suppose.trim')}
        name="trim"
        defaultValue={String(supposed.trim)}
        whole
      />
      <NumberField
        label={t('statistics.suppose.minimumSheets')}
        name="minimumSheets"
        defaultValue={supposed.minimumSheets === undefined ? '' : String(supposed.minimumSheets)}
        placeholder={String(rules.minimumSheets)}
        whole
      />
      <NumberField
        label={t('statistics.suppose.threshold')}
        name="threshold"
        defaultValue={points}
        placeholder={formatPoints(rules.threshold.points, locale)}
      />
      <Select
        label={t('statistics.suppose.comparison')}
        name="comparison"
        {...{ blank, options: comparison }}
        defaultValue={supposed.comparison ?? ''}
      />
      <CheckboxGroup
        label={t('statistics.suppose.without')}
        name="without"
        choices={jurors.map((juror) => ({ value: juror.code, label: `${juror.code} ${juror.name}` }))}
        chosen={supposed.without}
        inline
      />
      <div className="acts">
        <Button variant="primary">{t('statistics.suppose.act')}</Button>
        <LinkButton to={own} variant="quiet">
          {t('statistics.suppose.clear')}
        </LinkButton>
      </div>
    </Form>
  );
}
