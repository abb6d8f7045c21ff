import { useT } from '~/i18n/use-t';
import { LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { type Pending, PendingInvitations } from './pending-invitations';
import { PeopleTable, type Person } from './people-table';

type Props = {
  title: string;
  lead: string;
  members: readonly Person[];
  invitations: readonly Pending[];
  /** The path of this page: the form is below it. */
  base: string;
  provinces?: boolean;
};

/** People with a role, and the invitations that wait. */
export function PeoplePage({ title, lead, members, invitations, base, provinces }: Props) {
  const t = useT();
  return (
    <>
      <PageHeader
        title={title}
        lead={lead}
        acts={
          <LinkButton to={`${base}/invitation`} variant="primary" icon="plus">
            {t('account.people.invite')}
          </LinkButton>
        }
      />
      <PeopleTable people={members} provinces={provinces} />
      <PendingInvitations invitations={invitations} withdrawalOf={(id) => `${base}/${id}/withdrawal`} />
    </>
  );
}
