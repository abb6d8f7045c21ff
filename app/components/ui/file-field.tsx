import { useT } from '~/i18n/use-t';
import { Field, type FieldBase } from './field';

type Props = FieldBase & {
  /** Media types or endings, as the `accept` attribute takes them. */
  accept?: string;
  multiple?: boolean;
  /** Opens the camera that looks away from the person, where the device has one. */
  capture?: 'environment';
  /** The limits in words; the default names JPEG, PNG, WebP and PDF. */
  limits?: string;
};

/** Files of the person's device. The form needs `encType="multipart/form-data"`. */
export function FileField({ accept, multiple, capture, limits, hint, ...field }: Props) {
  const t = useT();
  return (
    <Field {...field} hint={hint ?? limits ?? t('ui.file.limits')}>
      {(control) => (
        <input type="file" className="control control-file" {...{ accept, multiple, capture }} {...control} />
      )}
    </Field>
  );
}
