import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { DateText } from '../ui/date-text';
import { Dialog } from '../ui/dialog';
import { Form } from '../ui/form';
import { Section } from '../ui/section';
import { StatusBadge } from '../ui/status-badge';
import { Table } from '../ui/table';

export type Pending = {
  id: string;
  name: string;
  email: string;
  role: string;
  province?: string | null;
  expiresAt: string;
  expired?: boolean;
};

type Props = {
  invitations: readonly Pending[];
  /** Where the withdrawal of an invitation is sent. */
  withdrawalOf: (id: string) => string;
  mayWithdraw?: boolean;
};

/** Invitations that nobody has accepted yet, each with its withdrawal. */
export function PendingInvitations({ invitations, withdrawalOf, mayWithdraw = true }: Props) {
  const t = useT();
  const post = ({ role, province }: Pending) =>
    [t(`domain.role.${role}`), province].filter(Boolean).join(' – ');
  const act = {
    key: 'act',
    head: t('account.people.act'),
    cell: (one: Pending) => <Withdrawal name={one.name} action={withdrawalOf(one.id)} />,
  };
  return (
    <Section title={t('account.people.pending')}>
      {invitations.length === 0 ? (
        <p className="muted">{t('account.people.noPending')}</p>
      ) : (
        <Table
          caption={t('account.people.pendingCaption')}
          captionHidden
          rows={invitations}
          keyOf={(one) => one.id}
          columns={[
            { key: 'name', head: t('account.people.name'), title: true, cell: (one) => one.name },
            { key: 'role', head: t('account.people.role'), cell: post },
            { key: 'email', head: t('account.people.email'), cell: (one) => one.email },
            { key: 'expires', head: t('account.people.expires'), cell: (one) => <Expiry {...one} /> },
            ...(mayWithdraw ? [act] : []),
          ]}
        />
      )}
    </Section>
  );
}

function Expiry({ expiresAt, expired }: Pending) {
  const t = useT();
  return expired ? (
    <StatusBadge tone="warning" label={t('account.people.expired')} />
  ) : (
    <DateText at={expiresAt} time />
  );
}

function Withdrawal({ name, action }: { name: string; action: string }) {
  const t = useT();
  const look = { variant: 'quiet', size: 'sm' } as const;
  return (
    <Dialog
      trigger={t('account.people.withdraw')}
      look={look}
      title={t('account.people.withdrawTitle', { name })}
    >
      <p>{t('account.people.withdrawText')}</p>
      <Form action={action}>
        <Button variant="danger">{t('account.people.withdraw')}</Button>
      </Form>
    </Dialog>
  );
}
