import { formatDateTime } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { DescriptionList } from '../ui/description-list';
import { Form } from '../ui/form';
import { LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { AcceptForm } from './accept-form';
import type { Answer } from './answer';

type Props = {
  token: string;
  /** The address of whoever is signed in. */
  signedInAs: string | null;
  email: string;
  name: string;
  role: string;
  seat: { groups: readonly number[]; head: boolean; chair: boolean } | null;
  expiresAt: string;
  inviter: string;
  inviterTitle: string;
  province: string | null;
  round: { name: string; nameEn: string } | null;
  known: boolean;
  answer: Answer;
};

/** Who invites whom as what, and the way to accept: a new password, or the account there is. */
export function InvitationPage(props: Props) {
  const { email, name, expiresAt, inviter, inviterTitle, province, round, seat, answer } = props;
  const t = useT();
  const english = useLocale() === 'en';
  const by = inviterTitle ? `${inviter} (${inviterTitle})` : inviter;
  const groups = seat?.groups.map((group) => t(`domain.groupShort.${group}`)).join(', ');
  return (
    <>
      <PageHeader
        title={t('account.invitation.title')}
        lead={t('account.invitation.lead', { inviter: by, name })}
      />
      <DescriptionList
        facts={[
          { term: t('account.invitation.as'), value: t(`domain.role.${postOf(props)}`) },
          province !== null && { term: t('account.invitation.province'), value: province },
          round !== null && {
            term: t('account.invitation.round'),
            value: english ? round.nameEn : round.name,
          },
          groups ? { term: t('account.invitation.groups'), value: groups } : null,
          { term: t('account.invitation.address'), value: email },
          { term: t('account.invitation.until'), value: formatDateTime(expiresAt) },
        ]}
      />
      {props.known ? <Known {...props} /> : <AcceptForm answer={answer} />}
    </>
  );
}

function postOf({ role, seat }: Props): string {
  if (role === 'JUROR' && seat?.head) return 'JURY_HEAD';
  return role === 'COUNCIL' && seat?.chair ? 'COUNCIL_CHAIR' : role;
}

/** Somebody with an account accepts while signed in with it. */
function Known({ email, token, signedInAs }: Props) {
  const t = useT();
  const here = `/invitation/${token}`;
  if (signedInAs === null) {
    const act = (
      <LinkButton to={`/sign-in?to=${encodeURIComponent(here)}`} variant="primary">
        {t('account.invitation.signIn')}
      </LinkButton>
    );
    return <Callout act={act}>{t('account.invitation.known', { email })}</Callout>;
  }
  if (signedInAs !== email)
    return <Callout tone="warning">{t('account.invitation.other', { email })}</Callout>;
  return (
    <Form action={`${here}/acceptance`}>
      <Button variant="primary">{t('account.invitation.accept')}</Button>
    </Form>
  );
}
