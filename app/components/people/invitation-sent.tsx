import { useT } from '~/i18n/use-t';
import { Callout } from '../ui/callout';
import { LinkButton } from '../ui/link';
import { TextField } from '../ui/text-field';

/** What an invitation answers with: shown once, since only the link's digest is kept. */
export type Sent = { link: string; name: string };

/** The invitation has been sent; its link, for whoever wants to hand it over another way. */
export function InvitationSent({ link, name, back }: Sent & { back: string }) {
  const t = useT();
  const act = <LinkButton to={back}>{t('account.people.back')}</LinkButton>;
  return (
    <Callout tone="success" title={t('account.people.sent', { name })} act={act}>
      <TextField
        label={t('account.people.link')}
        hint={t('account.people.linkHint')}
        name="link"
        value={link}
        readOnly
      />
    </Callout>
  );
}
