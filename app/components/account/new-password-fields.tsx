import { useT } from '~/i18n/use-t';
import { fieldOf } from '../ui/field-of';
import { TextField } from '../ui/text-field';

type Meta = Parameters<typeof fieldOf>[0];

/** A new password, twice. */
export function NewPasswordFields({ password, passwordAgain }: { password: Meta; passwordAgain: Meta }) {
  const t = useT();
  const kind = { type: 'password', autoComplete: 'new-password', required: true } as const;
  return (
    <>
      <TextField
        label={t('account.field.newPassword')}
        hint={t('account.field.passwordHint')}
        {...fieldOf(password)}
        {...kind}
      />
      <TextField label={t('account.field.passwordAgain')} {...fieldOf(passwordAgain)} {...kind} />
    </>
  );
}
