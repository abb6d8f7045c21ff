import { longestRise } from './longest-rise';
import type { Bilingual, Criterion, CriterionGroup, RubricContent } from './rubric';

/**
 * How one version of a rubric differs from another: what was added, taken away and changed, in the order of the newer
 * one. A part is known again by its Vietnamese name, or else by its number: taking away 1.2 renumbers 1.3, which is then
 * one criterion less and not two renamed ones. Points are hundredths.
 */
export type RubricDifference = {
  part: 'group' | 'criterion';
  kind: 'added' | 'removed' | 'changed';
  /** The number in the newer version; of what was taken away, in the older. */
  id: string;
  name: Bilingual;
  /** The points of what was added or taken away. */
  max: number;
  /** Empty unless the part has changed. */
  changes: RubricChange[];
};

/** What changed of a part: points as hundredths, positions counted from 1, all else as text. */
export type RubricChange = { before: string | number; after: string | number } & { what: ChangedPart };

export type ChangedPart =
  | 'id'
  | 'nameVi'
  | 'nameEn'
  | 'max'
  | 'step'
  | 'expected'
  | 'guidanceVi'
  | 'guidanceEn'
  | 'group'
  | 'order';

type Named = { id: string; name: Bilingual };

/** A criterion with its group and its position in it. */
type Placed = { criterion: Criterion; group: string; position: number };

/** Which part after is which before; each at most once: by number and name, by name alone, by number alone. */
function pairs<T extends Named>(before: readonly T[], after: readonly T[]): Map<T, T> {
  const found = new Map<T, T>();
  const free = new Set(before);
  const sameName = (a: T, b: T) => a.name.vi === b.name.vi;
  const sameId = (a: T, b: T) => a.id === b.id;
  for (const same of [(a: T, b: T) => sameName(a, b) && sameId(a, b), sameName, sameId]) {
    for (const part of after) {
      const match = found.has(part) ? undefined : [...free].find((one) => same(one, part));
      if (!match) continue;
      found.set(part, match);
      free.delete(match);
    }
  }
  return found;
}

/** Positions of those parts that keep their order among themselves; the others were moved. */
function kept<T>(before: readonly T[], after: readonly T[], was: ReadonlyMap<T, T>): Set<T> {
  const stayed = after.filter((part) => before.includes(was.get(part) as T));
  const places = stayed.map((part) => before.indexOf(was.get(part) as T));
  return new Set(longestRise(places).map((index) => stayed[index] as T));
}

type Facts = Partial<Record<ChangedPart, string | number>>;

/** What the facts of a part became, in the order of the facts. */
function changes(before: Facts, after: Facts): RubricChange[] {
  const parts = Object.keys(after) as ChangedPart[];
  return parts.flatMap((what) => {
    const [was, is] = [before[what] as string | number, after[what] as string | number];
    return was === is ? [] : [{ what, before: was, after: is }];
  });
}

const named = ({ id, name }: Named): Facts => ({ id, nameVi: name.vi, nameEn: name.en });

const criterionFacts = ({ criterion, group }: Placed): Facts => ({
  ...named(criterion),
  group,
  max: criterion.max,
  step: criterion.step,
  expected: criterion.expected ?? '',
  guidanceVi: criterion.guidance?.vi ?? '',
  guidanceEn: criterion.guidance?.en ?? '',
});

const difference = (
  part: RubricDifference['part'],
  kind: RubricDifference['kind'],
  { id, name, max }: Named & { max: number },
  changed: RubricChange[] = [],
): RubricDifference => ({ part, kind, id, name, max, changes: changed });

const placed = ({ groups }: RubricContent): Placed[] =>
  groups.flatMap(({ id, criteria }) =>
    criteria.map((criterion, index) => ({ criterion, group: id, position: index + 1 })),
  );

class Comparison {
  private readonly groupWas: Map<CriterionGroup, CriterionGroup>;
  private readonly criterionWas: Map<Criterion, Criterion>;
  private readonly groupsKept: Set<CriterionGroup>;
  private readonly placeBefore: Map<Criterion, Placed>;

  constructor(
    private readonly before: RubricContent,
    private readonly after: RubricContent,
  ) {
    const criteria = ({ groups }: RubricContent) => groups.flatMap((group) => group.criteria);
    this.groupWas = pairs(before.groups, after.groups);
    this.criterionWas = pairs(criteria(before), criteria(after));
    this.groupsKept = kept(before.groups, after.groups, this.groupWas);
    this.placeBefore = new Map(placed(before).map((place) => [place.criterion, place]));
  }

  all(): RubricDifference[] {
    const { before, after, groupWas } = this;
    const still = new Set(groupWas.values());
    return [
      ...after.groups.flatMap((group) => this.ofGroup(group)),
      ...before.groups
        .filter((group) => !still.has(group))
        .flatMap((group) => [difference('group', 'removed', group), ...this.removed(group)]),
    ];
  }

  private ofGroup(group: CriterionGroup): RubricDifference[] {
    const was = this.groupWas.get(group);
    const stayed = was ? kept(was.criteria, group.criteria, this.criterionWas) : new Set<Criterion>();
    const criteria = group.criteria.flatMap((criterion, index) =>
      this.ofCriterion({ criterion, group: group.id, position: index + 1 }, was, stayed),
    );
    if (!was) return [difference('group', 'added', group), ...criteria];
    return [...this.ofSameGroup(group, was), ...criteria, ...this.removed(was)];
  }

  private ofSameGroup(group: CriterionGroup, was: CriterionGroup): RubricDifference[] {
    const place = (list: readonly CriterionGroup[], one: CriterionGroup) =>
      this.groupsKept.has(group) ? {} : { order: list.indexOf(one) + 1 };
    const changed = changes(
      { ...named(was), max: was.max, ...place(this.before.groups, was) },
      { ...named(group), max: group.max, ...place(this.after.groups, group) },
    );
    return changed.length > 0 ? [difference('group', 'changed', group, changed)] : [];
  }

  private ofCriterion(
    place: Placed,
    groupWas: CriterionGroup | undefined,
    stayed: ReadonlySet<Criterion>,
  ): RubricDifference[] {
    const { criterion } = place;
    const was = this.placeBefore.get(this.criterionWas.get(criterion) as Criterion);
    if (!was) return [difference('criterion', 'added', criterion)];
    const sameGroup = was.group === groupWas?.id;
    const moved = sameGroup && !stayed.has(criterion);
    // A group that was renumbered takes its criteria along.
    const group = sameGroup ? place.group : was.group;
    const changed = changes(
      { ...criterionFacts({ ...was, group }), ...(moved && { order: was.position }) },
      { ...criterionFacts(place), ...(moved && { order: place.position }) },
    );
    return changed.length > 0 ? [difference('criterion', 'changed', criterion, changed)] : [];
  }

  private removed(group: CriterionGroup): RubricDifference[] {
    const still = new Set(this.criterionWas.values());
    return group.criteria
      .filter((criterion) => !still.has(criterion))
      .map((criterion) => difference('criterion', 'removed', criterion));
  }
}

/** Everything that differs between two versions of a rubric; nothing exactly when they say the same. */
export function rubricDifferences(before: RubricContent, after: RubricContent): RubricDifference[] {
  return new Comparison(before, after).all();
}
