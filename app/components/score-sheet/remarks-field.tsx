import { useT } from '~/i18n/use-t';
import { Field } from '../ui/field';

type Props = {
  value: string;
  was: string;
  onChange: (text: string) => void;
  /** Criteria whose marks need remarks that are not written yet. */
  needed?: readonly string[];
};

/** Remarks to a sheet, signed with it. */
export function RemarksField({ value, was, onChange, needed = [] }: Props) {
  const t = useT();
  const fault =
    needed.length > 0 ? [t('jury.sheet.remarksNeeded', { criteria: needed.join(', ') })] : undefined;
  return (
    <div className="sheet-remarks">
      <input type="hidden" name="remarksWere" value={was} />
      <Field label={t('jury.sheet.remarks')} hint={t('jury.sheet.remarksHint')} name="remarks" errors={fault}>
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
