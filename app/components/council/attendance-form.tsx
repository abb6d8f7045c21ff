import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { CheckboxGroup } from '../ui/checkbox-group';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';

type Member = { code: string; name: string; title: string; chair: boolean; present: boolean };
type Props = { members: readonly Member[]; faults: readonly string[] };

/** Who of the council is present: one box a member. */
export function AttendanceForm({ members, faults }: Props) {
  const t = useT();
  const choices = members.map((member) => ({
    value: member.code,
    label: member.name,
    hint: [member.chair && t('council.meeting.chair'), member.title].filter(Boolean).join(' · '),
  }));
  const chosen = members.filter((member) => member.present).map((member) => member.code);
  return (
    <Form>
      <FormErrors form={faults} />
      <CheckboxGroup
        label={t('council.meeting.attendance')}
        name="present"
        choices={choices}
        chosen={chosen}
      />
      <Button variant="primary">{t('council.meeting.saveAttendance')}</Button>
    </Form>
  );
}
