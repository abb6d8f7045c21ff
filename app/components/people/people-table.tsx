import { useT } from '~/i18n/use-t';
import { DateText } from '../ui/date-text';
import { Table } from '../ui/table';

export type Person = {
  membershipId: string;
  name: string;
  title: string;
  email: string;
  role: string;
  province: string | null;
  since: string;
};

/** People with a lasting role. */
export function PeopleTable({
  people,
  provinces = false,
}: {
  people: readonly Person[];
  provinces?: boolean;
}) {
  const t = useT();
  const province = {
    key: 'province',
    head: t('account.people.province'),
    cell: (person: Person) => person.province ?? '–',
  };
  return (
    <Table
      caption={t('account.people.caption')}
      captionHidden
      rows={people}
      keyOf={(person) => person.membershipId}
      columns={[
        {
          key: 'name',
          head: t('account.people.name'),
          title: true,
          cell: (person) => (
            <>
              {person.name}
              {person.title && <span className="cell-note">{person.title}</span>}
            </>
          ),
        },
        { key: 'role', head: t('account.people.role'), cell: (person) => t(`domain.role.${person.role}`) },
        ...(provinces ? [province] : []),
        { key: 'email', head: t('account.people.email'), cell: (person) => person.email },
        { key: 'since', head: t('account.people.since'), cell: (person) => <DateText at={person.since} /> },
      ]}
    />
  );
}
