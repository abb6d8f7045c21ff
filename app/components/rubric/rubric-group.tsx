import { useT } from '~/i18n/use-t';
import { Card } from '../ui/card';
import { NumberField } from '../ui/number-field';
import { TextField } from '../ui/text-field';
import { CriterionFields } from './criterion-fields';
import { groupLabel, lineName } from './rubric-faults';
import type { GroupTyped } from './rubric-typed';
import { SumLine } from './sum-line';

type Props = {
  /** The name of the group in its form. */
  name: string;
  group: GroupTyped;
  faults: Record<string, string[]>;
  sum: { sum: number; max: number };
};

/** One group of a rubric: its name and maximum, its criteria a block each, an empty one to add. */
export function RubricGroup({ name, group, faults, sum }: Props) {
  const t = useT();
  const field = (part: 'nameVi' | 'nameEn' | 'max') => ({
    name: `${name}.${part}`,
    label: t(groupLabel(part)),
    defaultValue: group[part],
    errors: faults[`${name}.${part}`],
    required: true,
  });
  const lines = group.criteria.map((line, place) => ({
    name: `${name}.criteria[${place}]`,
    title: lineName(group, place, t),
    line: line ?? {},
  }));
  const title = t('organiser.rubric.groupHead', { id: group.id, name: group.nameVi ?? '' });
  return (
    <Card title={title} aside={<SumLine label={t('organiser.rubric.sum')} {...sum} />}>
      <input type="hidden" name={`${name}.id`} value={group.id} />
      <div className="names-line">
        <TextField {...field('nameVi')} maxLength={200} />
        <TextField {...field('nameEn')} maxLength={200} />
        <NumberField {...field('max')} />
      </div>
      {lines.map((line) => (
        <CriterionFields key={line.name} {...line} faults={faults} />
      ))}
    </Card>
  );
}
