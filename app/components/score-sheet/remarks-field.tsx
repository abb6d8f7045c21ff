import { useT } from '~/i18n/use-t';
import { Field } from '../ui/field';

type Props = { value: string; was: string; onChange: (text: string) => void };

/** Remarks to a sheet, signed with it. */
export function RemarksField({ value, was, onChange }: Props) {
  const t = useT();
  return (
    <div className="sheet-remarks">
      <input type="hidden" name="remarksWere" value={was} />
      <Field label={t('jury.sheet.remarks')} hint={t('jury.sheet.remarksHint')} name="remarks">
        {(control) => (
          <textarea
            className="control"
            rows={3}
            maxLength={4000}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            {...control}
          />
        )}
      </Field>
    </div>
  );
}
