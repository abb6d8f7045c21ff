import { useForm } from '@conform-to/react';
import { useT } from '~/i18n/use-t';
import type { Answer } from '../account/answer';
import { Details } from '../ui/details';
import { FormErrors } from '../ui/form-errors';
import { type InRound, ProvincesTable, type Typed, type Unit } from './provinces-table';
import { RoundPageHeader } from './round-page-header';
import { SettingForm, type SettingProps } from './setting-form';

type Props = SettingProps & {
  round: { code: string; name: string; nameEn: string; region: string | null };
  provinces: readonly InRound[];
  units: readonly Unit[];
  answer: Answer;
};

/** Which provinces take part in a round, with their quotas: those of its region first. */
export function ProvincesPage(props: Props) {
  const { round, provinces, units, pages, phase, settable, mayManage, answer } = props;
  const t = useT();
  const [form] = useForm({ lastResult: answer });
  const own = (unit: Unit) =>
    unit.region === round.region || provinces.some(({ code }) => code === unit.code);
  const [first, others] = [units.filter(own), units.filter((unit) => !own(unit))];
  const ordered = [...first, ...others];
  const faults = form.allErrors;
  const faulty = ordered.map((unit, place) => ({
    id: `provinces[${place}].quota`,
    label: `${t('organiser.provinces.quota')}, ${unit.name}`,
    errors: faults[`provinces[${place}].quota`],
  }));
  const typed = (answer?.initialValue as { provinces?: readonly Typed[] } | undefined)?.provinces;
  const rows = { provinces, typed, faults };
  const touched = faulty.slice(first.length).some(({ errors }) => errors);
  const setting = { phase, mayManage, open: settable.includes('provinces') };
  return (
    <>
      <RoundPageHeader
        {...{ round, pages }}
        title={t('organiser.round.provinces')}
        lead={t('organiser.provinces.lead')}
      />
      <SettingForm id={form.id} {...setting}>
        <FormErrors form={form.errors ?? faults.provinces} fields={faulty} />
        <ProvincesTable units={first} {...rows} />
        {others.length > 0 && (
          <Details summary={t('organiser.provinces.others', { count: others.length })} open={touched}>
            <ProvincesTable units={others} from={first.length} {...rows} />
          </Details>
        )}
        <p className="muted">{t('organiser.provinces.enforcedHint')}</p>
      </SettingForm>
    </>
  );
}
