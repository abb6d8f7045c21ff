import type { ProductGroup } from '~/domain/round';
import { useT } from '~/i18n/use-t';
import { EmptyState } from '../ui/empty-state';
import { GroupBadge } from '../ui/group-badge';
import { LinkButton } from '../ui/link';
import { Section } from '../ui/section';
import { type Column, Table } from '../ui/table';
import { type GroupCount, GroupCoverage } from './group-coverage';
import { JurorActs, JurorState } from './juror-row';
import { Person } from './person';

export type JurorSeat = {
  seatId: string;
  code: string;
  name: string;
  title: string;
  email: string;
  groups: readonly number[];
  head: boolean;
  idle: boolean;
  ended: boolean;
  setAside: boolean;
  replaces: string | null;
  successor: string | null;
};

type Props = {
  jurors: readonly JurorSeat[];
  groups: readonly GroupCount[];
  /** The path of the round's panel. */
  base: string;
  mayEdit: boolean;
  maySetAside: boolean;
};

/** The jury: who scores which groups, and whether each group has enough jurors. */
export function JurySection({ jurors, groups, base, mayEdit, maySetAside }: Props) {
  const t = useT();
  const add = mayEdit && (
    <LinkButton to={`${base}/jurors/new`} icon="plus">
      {t('organiser.panel.addJuror')}
    </LinkButton>
  );
  if (jurors.length === 0) {
    const words = {
      title: t('organiser.panel.noJurors'),
      text: mayEdit && t('organiser.panel.noJurorsNext'),
    };
    return (
      <Section title={t('organiser.panel.jury')}>
        <EmptyState {...words} icon="users" act={add} />
      </Section>
    );
  }
  return (
    <Section title={t('organiser.panel.jury')} aside={add}>
      <GroupCoverage groups={groups} />
      <Jurors {...{ jurors, base, mayEdit, maySetAside }} />
    </Section>
  );
}

function Jurors({ jurors, base, mayEdit, maySetAside }: Omit<Props, 'groups'>) {
  const t = useT();
  const act: Column<JurorSeat> = {
    key: 'act',
    head: t('organiser.panel.act'),
    cell: (juror) => <JurorActs {...{ juror, mayEdit, maySetAside }} to={`${base}/jurors/${juror.seatId}`} />,
  };
  return (
    <Table
      caption={t('organiser.panel.juryCaption')}
      captionHidden
      rows={jurors}
      keyOf={(juror) => juror.seatId}
      columns={[
        { key: 'code', head: t('organiser.panel.code'), nowrap: true, cell: ({ code }) => code },
        { key: 'name', head: t('organiser.panel.name'), title: true, cell: (juror) => <Person {...juror} /> },
        {
          key: 'groups',
          head: t('organiser.panel.groups'),
          cell: ({ groups }) => <Groups groups={groups} />,
        },
        { key: 'role', head: t('organiser.panel.role'), cell: (juror) => <JurorState {...juror} /> },
        ...(mayEdit || (maySetAside && jurors.some(({ ended }) => ended)) ? [act] : []),
      ]}
    />
  );
}

function Groups({ groups }: { groups: readonly number[] }) {
  return (
    <span className="inline-flex flex-wrap gap-x-4 gap-y-1">
      {groups.map((group) => (
        <GroupBadge key={group} group={group as ProductGroup} name="mark" />
      ))}
    </span>
  );
}
