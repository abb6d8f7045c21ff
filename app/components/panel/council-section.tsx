import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Form } from '../ui/form';
import { LinkButton } from '../ui/link';
import { Section } from '../ui/section';
import { StatusBadge } from '../ui/status-badge';
import { type Column, Table } from '../ui/table';
import { Person } from './person';
import { Removal } from './removal';

export type CouncilSeat = {
  seatId: string;
  code: string;
  name: string;
  title: string;
  email: string;
  chair: boolean;
};

type Props = {
  council: readonly CouncilSeat[];
  /** The path of the round's panel. */
  base: string;
  mayEdit: boolean;
};

/** The council: who votes, and who is in the chair. */
export function CouncilSection({ council, base, mayEdit }: Props) {
  const t = useT();
  const add = mayEdit && (
    <LinkButton to={`${base}/council/new`} icon="plus">
      {t('organiser.panel.addMember')}
    </LinkButton>
  );
  if (council.length === 0) {
    const words = {
      title: t('organiser.panel.noCouncil'),
      text: mayEdit && t('organiser.panel.noCouncilNext'),
    };
    return (
      <Section title={t('organiser.panel.council')}>
        <EmptyState {...words} icon="users" act={add} />
      </Section>
    );
  }
  return (
    <Section title={t('organiser.panel.council')} aside={add}>
      <Members {...{ council, base, mayEdit }} />
    </Section>
  );
}

function Members({ council, base, mayEdit }: Props) {
  const t = useT();
  const act: Column<CouncilSeat> = {
    key: 'act',
    head: t('organiser.panel.act'),
    cell: (member) => <MemberActs member={member} to={`${base}/council/${member.seatId}`} />,
  };
  return (
    <Table
      caption={t('organiser.panel.councilCaption')}
      captionHidden
      rows={council}
      keyOf={(member) => member.seatId}
      columns={[
        { key: 'code', head: t('organiser.panel.code'), nowrap: true, cell: ({ code }) => code },
        {
          key: 'name',
          head: t('organiser.panel.name'),
          title: true,
          cell: (member) => <Person {...member} />,
        },
        { key: 'role', head: t('organiser.panel.role'), cell: ({ chair }) => chair && <Chair /> },
        ...(mayEdit ? [act] : []),
      ]}
    />
  );
}

function Chair() {
  return <StatusBadge tone="info" icon="flag" label={useT()('domain.role.COUNCIL_CHAIR')} />;
}

function MemberActs({ member, to }: { member: CouncilSeat; to: string }) {
  const t = useT();
  return (
    <div className="row-acts">
      {!member.chair && (
        <Form action={`${to}/chair`}>
          <Button size="sm">
            {t('organiser.panel.makeChair')}
            <span className="sr-only">: {member.name}</span>
          </Button>
        </Form>
      )}
      <Removal name={member.name} action={`${to}/removal`} />
    </div>
  );
}
