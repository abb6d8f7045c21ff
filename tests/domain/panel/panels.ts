import fc from 'fast-check';
import type { Panel, PanelEntry, PanelJuror } from '~/domain/panel/panel';

/** Panels for tests: small ones to change by hand, and any by fast-check. */
export const province = (code: string) => ({ codeSet: '2025-34' as const, code });

/** A juror of group 1 with nothing of his own, or whatever is said. */
export function juror(code: string, more: Partial<PanelJuror> = {}): PanelJuror {
  return { code, groups: [1], provinces: [], facilities: [], most: null, ...more };
}

/** An entry of group 1 from Hà Nội. */
export function entry(code: string, more: Partial<PanelEntry> = {}): PanelEntry {
  return { code, group: 1, province: province('01'), facilityId: 'f1', standing: [], ...more };
}

/** Jurors J1… and entries E1… of group 1, two sheets each, nothing barred, unless said otherwise. */
export function panel(jurors: number, entries: number, more: Partial<Panel> = {}): Panel {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  return {
    jurors: numbers(jurors).map((number) => juror(`J${number}`)),
    entries: numbers(entries).map((number) => entry(`E${number}`)),
    rules: { minimumSheets: 2, barOwnProvince: true, barOwnProducer: true },
    closed: [],
    held: [],
    ...more,
  };
}

const provinces = fc.constantFrom('01', '04', '06').map(province);
const facilities = fc.constantFrom('f1', 'f2', 'f3');
const groups = fc.subarray([1, 2, 3], { minLength: 1 });

type Sizes = { jurors?: number; entries?: number };

/** Any panel: jurors of some groups, some with a province, a producer, a wish; recusals and signed sheets. */
export function anyPanel({ jurors = 7, entries = 12 }: Sizes = {}): fc.Arbitrary<Panel> {
  const anyJuror = fc.record({
    groups,
    provinces: fc.array(provinces, { maxLength: 1 }),
    facilities: fc.array(facilities, { maxLength: 1 }),
    most: fc.option(fc.integer({ min: 1, max: 6 })),
  });
  const anyEntry = fc.record({
    group: fc.constantFrom(1, 2, 3),
    province: provinces,
    facilityId: facilities,
  });
  const rules = fc.record({
    minimumSheets: fc.integer({ min: 1, max: 4 }),
    barOwnProvince: fc.boolean(),
    barOwnProducer: fc.boolean(),
  });
  return fc
    .tuple(
      fc.array(anyJuror, { minLength: 1, maxLength: jurors }),
      fc.array(anyEntry, { maxLength: entries }),
      rules,
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 8 }),
    )
    .map(([people, things, settings, pairs]) => {
      const jurorsOf = people.map((one, index) => juror(`J${index}`, one));
      const entriesOf = things.map((one, index) => entry(`E${index}`, one));
      return withPairs(
        { jurors: jurorsOf, entries: entriesOf, rules: settings, closed: [], held: [] },
        pairs,
      );
    });
}

/** Closes or holds pairs by number; a signed sheet is one the panel would have let come into being. */
function withPairs(made: Panel, numbers: readonly [number, number, boolean][]): Panel {
  const closed: Panel['closed'][number][] = [];
  const held: Panel['held'][number][] = [];
  for (const [first, second, signs] of made.entries.length > 0 ? numbers : []) {
    const one = made.jurors[first % made.jurors.length] as PanelJuror;
    const other = made.entries[second % made.entries.length] as PanelEntry;
    const pair = { juror: one.code, entry: other.code };
    const known = [...closed, ...held].some((each) => each.juror === pair.juror && each.entry === pair.entry);
    if (known || !one.groups.includes(other.group)) continue;
    if (signs) held.push(pair);
    else closed.push({ ...pair, reason: 'RECUSED' });
  }
  return { ...made, closed, held };
}
