import { useForm } from '@conform-to/react';
import { useT } from '~/i18n/use-t';
import type { Answer } from '../account/answer';
import { Details } from '../ui/details';
import { FormErrors } from '../ui/form-errors';
import { ProvincesTable, type Unit } from './provinces-table';
import { RoundPageHeader } from './round-page-header';
import { SettingForm, type SettingProps } from './setting-form';

/** What was typed in a row before a refusal. */
type Typed = { code?: string; taking?: string } | undefined;

type Props = SettingProps & {
  round: { code: string; name: string; nameEn: string; region: string | null };
  provinces: readonly { code: string }[];
  units: readonly Unit[];
  answer: Answer;
};

/** Which provinces take part in a round: those of its region first. */
export function ProvincesPage(props: Props) {
  const { round, provinces, units, pages, phase, settable, mayManage, answer } = props;
  const t = useT();
  const [form] = useForm({ lastResult: answer });
  const own = (unit: Unit) =>
    unit.region === round.region || provinces.some(({ code }) => code === unit.code);
  const [first, others] = [units.filter(own), units.filter((unit) => !own(unit))];
  const typed = (answer?.initialValue as { provinces?: readonly Typed[] } | undefined)?.provinces;
  const ticked = typed ? typed.filter((row) => row?.taking === 'on') : provinces;
  const taking = new Set(ticked.map((row) => row?.code ?? ''));
  const setting = { phase, mayManage, open: settable.includes('provinces') };
  return (
    <>
      <RoundPageHeader
        {...{ round, pages }}
        title={t('organiser.round.provinces')}
        lead={t('organiser.provinces.lead')}
      />
      <SettingForm id={form.id} {...setting}>
        <FormErrors form={form.errors ?? form.allErrors.provinces} />
        <ProvincesTable units={first} taking={taking} />
        {others.length > 0 && (
          <Details summary={t('organiser.provinces.others', { count: others.length })}>
            <ProvincesTable units={others} from={first.length} taking={taking} />
          </Details>
        )}
      </SettingForm>
    </>
  );
}
