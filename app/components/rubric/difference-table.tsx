import type { ChangedPart, RubricChange, RubricDifference } from '~/domain/rubric-differences';
import { formatPoints } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';
import type { IconName } from '../ui/icon';
import { StatusBadge } from '../ui/status-badge';
import { Table } from '../ui/table';
import type { Tone } from '../ui/tone';

type Kind = RubricDifference['kind'];

/** One line: a part and one thing of it that is new, gone, or another. */
type Line = { key: string; difference: RubricDifference; what: ChangedPart; before: Side; after: Side };

type Side = RubricChange['before'] | null;

const looks: Record<Kind, { tone: Tone; icon: IconName }> = {
  added: { tone: 'success', icon: 'plus' },
  removed: { tone: 'danger', icon: 'minus' },
  changed: { tone: 'warning', icon: 'edit' },
};

function linesOf(difference: RubricDifference): Line[] {
  const { part, kind, id, max, changes } = difference;
  const key = `${kind} ${part} ${id}`;
  if (kind !== 'changed') {
    const [before, after] = kind === 'added' ? [null, max] : [max, null];
    return [{ key, difference, what: 'max', before, after }];
  }
  return changes.map(({ what, before, after }) => ({
    key: `${key} ${what}`,
    difference,
    what,
    before,
    after,
  }));
}

/** What differs between two versions of a rubric: a word and an icon for each change, before beside after. */
export function DifferenceTable({
  caption,
  differences,
}: {
  caption: string;
  differences: RubricDifference[];
}) {
  const t = useT();
  const said = (key: string) => t(`rubricVersions.${key}`);
  if (differences.length === 0) return <p className="text-soft">{said('none')}</p>;
  return (
    <>
      <p className="mb-3">{t('rubricVersions.counts', countsOf(differences))}</p>
      <Table
        {...{ caption }}
        captionHidden
        rows={differences.flatMap(linesOf)}
        keyOf={({ key }) => key}
        columns={[
          {
            key: 'change',
            head: said('change'),
            nowrap: true,
            cell: ({ difference: { kind } }) => (
              <StatusBadge label={t(`rubricVersions.kind.${kind}`)} {...looks[kind]} />
            ),
          },
          {
            key: 'part',
            head: said('part'),
            title: true,
            cell: ({ difference }) => <Part {...{ difference }} />,
          },
          { key: 'what', head: said('what'), cell: ({ what }) => t(`rubricVersions.whats.${what}`) },
          {
            key: 'before',
            head: said('before'),
            cell: ({ what, before }) => <Value {...{ what }} value={before} />,
          },
          {
            key: 'after',
            head: said('after'),
            cell: ({ what, after }) => <Value {...{ what }} value={after} />,
          },
        ]}
      />
    </>
  );
}

function countsOf(differences: readonly RubricDifference[]): Record<Kind, number> {
  const number = (kind: Kind) => differences.filter((one) => one.kind === kind).length;
  return { added: number('added'), removed: number('removed'), changed: number('changed') };
}

function Part({ difference: { part, id, name } }: { difference: RubricDifference }) {
  const t = useT();
  return <>{t(`rubricVersions.parts.${part}`, { id, name: name[useLocale()] })}</>;
}

/** What is said in points. */
const pointed: readonly ChangedPart[] = ['max', 'step', 'expected'];

/** A side of a change; nothing there is a dash. Points are hundredths. */
function Value({ what, value }: { what: ChangedPart; value: Side }) {
  const locale = useLocale();
  if (value === null || value === '') return <>–</>;
  const points = pointed.includes(what) && typeof value === 'number';
  return <>{points ? formatPoints(value, locale) : value}</>;
}
