import type { RubricDifference } from '~/domain/rubric-differences';
import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { Form } from '../ui/form';
import { Section } from '../ui/section';
import { Select } from '../ui/select';
import { DifferenceTable } from './difference-table';
import { type RubricFrame, RubricHeader, rubricPath } from './rubric-header';
import { type ListedVersion, VersionList } from './version-list';

type Compared = { from: number; to: number; differences: RubricDifference[] };

type Props = RubricFrame & {
  group: number;
  versions: readonly ListedVersion[];
  /** Null where there is one version only. */
  compared: Compared | null;
};

/** The versions of one group's rubric, and how two of them differ. */
export function VersionsPage({ group, versions, compared, ...frame }: Props) {
  const t = useT();
  const said = (key: string) => t(`rubricVersions.${key}`);
  return (
    <>
      <RubricHeader {...frame} group={group} title={said('title')} lead={said('lead')} />
      <Section title={said('list')}>
        <VersionList versions={versions} to={rubricPath(frame.room, frame.round.code, group)} />
      </Section>
      <Section title={said('compare')}>
        {compared ? (
          <Comparison {...{ versions, compared }} />
        ) : (
          <p className="text-soft">{said('single')}</p>
        )}
      </Section>
    </>
  );
}

function Comparison({ versions, compared }: { versions: readonly ListedVersion[]; compared: Compared }) {
  const t = useT();
  const { from, to, differences } = compared;
  const options = versions.map(({ version }) => ({
    value: String(version),
    label: t('rubricVersions.numbered', { version }),
  }));
  const choice = (name: 'from' | 'to') => ({ name, label: t(`rubricVersions.${name}`), options });
  const caption = t('rubricVersions.differences', { from, to });
  return (
    <>
      <Form method="get" className="filters" aria-label={t('rubricVersions.compare')}>
        <Select {...choice('from')} key={`from ${from}`} defaultValue={String(from)} />
        <Select {...choice('to')} key={`to ${to}`} defaultValue={String(to)} />
        <div className="filters-acts">
          <Button>{t('rubricVersions.compareAct')}</Button>
        </div>
      </Form>
      <h3 className="mt-4 mb-2">{caption}</h3>
      <DifferenceTable {...{ caption, differences }} />
    </>
  );
}
