import { illustrativeRubric } from '~/domain/illustrative-rubric';
import { usualRules } from '~/domain/round';
import type { BundleSheet } from '~/domain/round-bundle/bundle';
import { bundleText } from '~/domain/round-bundle/bundle-text';
import { type Random, seededRandom } from '../seeds/random';

/** Sheets of an entry; each product group has a panel of so many jurors. */
const sheetsPerEntry = 9;

const rubric = illustrativeRubric.groups.map(({ id, max, criteria }) => ({ id, max, criteria }));
const criteria = rubric.flatMap((group) => group.criteria);

const groupOf = (index: number) => (index % 4) + 1;
const idOf = (index: number) => `2026-BAC-${groupOf(index)}-${String(index + 1).padStart(5, '0')}`;
const panel = (group: number) =>
  Array.from({ length: sheetsPerEntry }, (_, index) => `J${group}${index + 1}`);

/** The file of a round with so many entries: nine signed sheets each, thirteen marks a sheet, nobody has voted. */
export function bigBundle(entries: number): string {
  const random = seededRandom(entries);
  const groups = [1, 2, 3, 4];
  const numbers = Array.from({ length: entries }, (_, index) => index);
  return bundleText({
    round: { code: '2026-BAC', level: 'REGIONAL', region: 'NORTH', year: 2026 },
    rules: usualRules,
    rubrics: Object.fromEntries(groups.map((group) => [group, rubric])),
    jurors: groups.flatMap((group) => panel(group).map((id) => ({ id, groups: [group] }))),
    entries: numbers.map((index) => ({
      ...{ id: idOf(index), group: groupOf(index) },
      ...{ province: { codeSet: '2025-34', code: '01' }, status: 'ELIGIBLE' },
    })),
    recusals: [],
    sheets: numbers.flatMap((index) =>
      panel(groupOf(index)).map((juror) => aSheet(random, juror, idOf(index))),
    ),
    council: null,
  });
}

/** Every mark is half of its maximum or more. */
function aSheet(random: Random, juror: string, entry: string): BundleSheet {
  const marks = criteria.map(({ id, max, step }) => {
    return [id, random.between(Math.floor(max / step / 2), max / step) * step];
  });
  return { juror, entry, pass: 1, signedAt: '2026-05-10T08:00:00.000Z', marks: Object.fromEntries(marks) };
}
