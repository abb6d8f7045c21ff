import { useForm } from '@conform-to/react';
import { useT } from '~/i18n/use-t';
import type { Answer } from '../account/answer';
import { RoundPageHeader } from '../round/round-page-header';
import { SettingForm, type SettingProps } from '../round/setting-form';
import { FormErrors } from '../ui/form-errors';
import { Section } from '../ui/section';
import { GroupLimits } from './group-limits';
import { ModeField } from './mode-field';
import { OverridesSection, type ShownOverride } from './overrides-section';
import { ProducerLimits, type ShownProducer } from './producer-limits';
import { ProvinceLimits } from './province-limits';
import { faultyQuotas } from './quota-faults';
import { quotaValues, type ShownProvince, type ShownRules } from './quota-values';
import { ShortMinima } from './short-minima';

type Props = SettingProps & {
  round: { code: string; name: string; nameEn: string };
  rules: ShownRules;
  provinces: readonly ShownProvince[];
  producers: readonly ShownProducer[];
  overrides: readonly ShownOverride[];
  answer: Answer;
};

/** The quotas of a round: how many entries each province, group and producer may send and should, and how they are used. */
export function QuotasPage(props: Props) {
  const { round, pages, phase, settable, mayManage, rules, provinces, producers, overrides, answer } = props;
  const t = useT();
  const [form] = useForm({ lastResult: answer });
  const open = settable.includes('quotas');
  const shared = { values: quotaValues(answer, rules, provinces), faults: form.allErrors };
  return (
    <>
      <RoundPageHeader {...{ round, pages }} title={t('quota.title')} lead={t('quota.lead')} />
      <SettingForm id={form.id} {...{ phase, mayManage, open }}>
        <FormErrors form={form.errors} fields={faultyQuotas(form.allErrors, provinces, t)} />
        <Section title={t('quota.scope.PROVINCE.title')} lead={t('quota.minimumHint')}>
          <ModeField scope="PROVINCE" {...shared} />
          <ProvinceLimits provinces={provinces} {...shared} />
        </Section>
        <Section title={t('quota.scope.GROUP.title')}>
          <ModeField scope="GROUP" {...shared} />
          <GroupLimits provinces={provinces} {...shared} />
        </Section>
        <Section title={t('quota.scope.PRODUCER.title')}>
          <ModeField scope="PRODUCER" {...shared} />
          <ProducerLimits producers={producers} {...shared} />
        </Section>
      </SettingForm>
      <ShortMinima {...{ provinces, producers }} />
      <OverridesSection
        overrides={overrides}
        to={open ? `/organiser/rounds/${round.code}/quotas/override` : null}
      />
    </>
  );
}
