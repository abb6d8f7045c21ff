import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barOf } from '~/domain/panel/bars';
import { layOut } from '~/domain/panel/desk';
import { type Assignment, type Panel, pairKey, reasonAgainst } from '~/domain/panel/panel';
import { panelProblems } from '~/domain/panel/problems';
import { proposePanel } from '~/domain/panel/propose';
import { spread } from '~/domain/panel/spread';
import { anyPanel, entry, juror, panel, province } from './panels';

const loadsOf = (assignments: readonly Assignment[]) => assignments.map(({ entries }) => entries.length);
const pairsOf = (assignments: readonly Assignment[]) =>
  assignments.flatMap(({ juror: code, entries }) => entries.map((each) => ({ juror: code, entry: each })));
const shortIn = (made: Panel) =>
  panelProblems(made, proposePanel(made)).filter(({ code }) => code === 'ENTRY_SHORT').length;

describe('a proposal', () => {
  it('gives every entry the minimum of sheets and every juror as many as the others', () => {
    expect(proposePanel(panel(4, 6))).toEqual([
      { juror: 'J1', entries: ['E1', 'E4', 'E5'] },
      { juror: 'J2', entries: ['E2', 'E3', 'E6'] },
      { juror: 'J3', entries: ['E1', 'E3', 'E5'] },
      { juror: 'J4', entries: ['E2', 'E4', 'E6'] },
    ]);
    expect(panelProblems(panel(4, 6), proposePanel(panel(4, 6)))).toEqual([]);
  });

  it('gives more sheets where more are asked for, never fewer than the minimum', () => {
    expect(loadsOf(proposePanel(panel(4, 4), 3))).toEqual([3, 3, 3, 3]);
    expect(loadsOf(proposePanel(panel(4, 4), 1))).toEqual([2, 2, 2, 2]);
  });

  it('passes entries on so that a juror of one group gets as many as a juror of two', () => {
    const made = panel(0, 0, {
      jurors: [juror('J1', { groups: [1, 2] }), juror('J2', { groups: [1] }), juror('J3', { groups: [2] })],
      entries: [
        ...['E1', 'E2', 'E3'].map((code) => entry(code)),
        ...['E4', 'E5', 'E6'].map((code) => entry(code, { group: 2 })),
      ],
      rules: { minimumSheets: 1, barOwnProvince: false, barOwnProducer: false },
    });
    const desk = layOut(made);
    spread(desk, 1);
    expect(desk.own.map((own) => own.size)).toEqual([2, 2, 2]);
  });

  it('leaves a juror who has as many as he wishes alone while others may score', () => {
    const wishing = panel(3, 6, { jurors: [juror('J1', { most: 2 }), juror('J2'), juror('J3')] });
    expect(loadsOf(proposePanel(wishing))).toEqual([2, 5, 5]);
    const needed = { ...wishing, jurors: wishing.jurors.slice(0, 2) };
    expect(panelProblems(needed, proposePanel(needed))).toEqual([
      { code: 'OVER_WISH', juror: 'J1', entries: 6, wished: 2 },
    ]);
  });

  it('keeps signed sheets, and counts those of jurors who have left', () => {
    const made = panel(3, 3, {
      entries: [entry('E1'), entry('E2', { standing: ['J0'] }), entry('E3')],
      held: [
        { juror: 'J1', entry: 'E1' },
        { juror: 'J1', entry: 'E2' },
        { juror: 'J1', entry: 'E3' },
      ],
    });
    expect(proposePanel(made)).toEqual([
      { juror: 'J1', entries: ['E1', 'E2', 'E3'] },
      { juror: 'J2', entries: ['E1'] },
      { juror: 'J3', entries: ['E3'] },
    ]);
  });

  it('exchanges entries where the graph would fall in parts, at the same load', () => {
    const rules = { minimumSheets: 2, barOwnProvince: false, barOwnProducer: false };
    const apart = panel(4, 4, {
      rules,
      closed: [
        { juror: 'J1', entry: 'E2', reason: 'RECUSED' },
        { juror: 'J2', entry: 'E2', reason: 'RECUSED' },
        { juror: 'J3', entry: 'E1', reason: 'RECUSED' },
        { juror: 'J4', entry: 'E1', reason: 'RECUSED' },
      ],
    });
    expect(loadsOf(proposePanel(apart))).toEqual([2, 2, 2, 2]);
    expect(panelProblems(apart, proposePanel(apart))).toEqual([]);
  });

  it('asks for one sheet more where no exchange connects, unless the juror wishes no more', () => {
    const rules = { minimumSheets: 1, barOwnProvince: false, barOwnProducer: false };
    expect(loadsOf(proposePanel(panel(2, 2, { rules })))).toEqual([2, 1]);
    const jurors = [juror('J1', { most: 1 }), juror('J2', { most: 1 })];
    const wishing = panel(2, 2, { rules, jurors });
    expect(panelProblems(wishing, proposePanel(wishing))).toEqual([
      {
        code: 'NOT_CONNECTED',
        group: 1,
        parts: [
          { jurors: ['J1'], entries: ['E1'] },
          { jurors: ['J2'], entries: ['E2'] },
        ],
      },
    ]);
  });

  it('connects through the sheets of a juror who has left', () => {
    const rules = { minimumSheets: 2, barOwnProvince: false, barOwnProducer: false };
    const entries = [entry('E1', { standing: ['J0'] }), entry('E2', { standing: ['J0'] })];
    expect(loadsOf(proposePanel(panel(2, 2, { rules, entries })))).toEqual([1, 1]);
  });
});

describe('properties', () => {
  it('nobody is assigned outside the own groups, or what is barred or closed to him, unless he has signed it', () => {
    fc.assert(
      fc.property(anyPanel(), (made) => {
        const signed = new Set(made.held.map(pairKey));
        const against = reasonAgainst(made);
        for (const pair of pairsOf(proposePanel(made))) {
          const one = made.jurors.find(({ code }) => code === pair.juror);
          const other = made.entries.find(({ code }) => code === pair.entry);
          if (!one || !other) throw new Error('unknown');
          if (signed.has(pairKey(pair))) continue;
          expect(against(one, other)).toBe(null);
          expect(barOf(one, other, made.rules)).toBe(null);
        }
      }),
    );
  });

  it('a signed sheet stays', () => {
    fc.assert(
      fc.property(anyPanel(), (made) => {
        const given = new Set(pairsOf(proposePanel(made)).map(pairKey));
        expect(made.held.filter((pair) => !given.has(pairKey(pair)))).toEqual([]);
      }),
    );
  });

  it('every entry reaches the minimum, or is named with all of its group who are kept from it', () => {
    fc.assert(
      fc.property(anyPanel(), (made) => {
        const assignments = proposePanel(made);
        const problems = panelProblems(made, assignments);
        for (const { code, group } of made.entries) {
          const sheets = assignments.filter(({ entries }) => entries.includes(code)).length;
          const named = problems.find((one) => one.code === 'ENTRY_SHORT' && one.entry === code);
          expect(named === undefined).toBe(sheets >= made.rules.minimumSheets);
          if (named?.code !== 'ENTRY_SHORT') continue;
          const ofGroup = made.jurors.filter(({ groups }) => groups.includes(group)).length;
          const signedAgainst = named.kept.filter(({ juror: who }) =>
            made.held.some((pair) => pair.juror === who && pair.entry === code),
          ).length;
          expect(named.kept.length + sheets - signedAgainst).toBe(ofGroup);
        }
      }),
    );
  });

  it('the graph of each group is connected, or named', () => {
    fc.assert(
      fc.property(anyPanel(), (made) => {
        const assignments = proposePanel(made);
        const apart = panelProblems(made, assignments).flatMap((one) =>
          one.code === 'NOT_CONNECTED' ? [one.group] : [],
        );
        for (const group of [1, 2, 3])
          expect(componentsOf(made, assignments, group) > 1).toBe(apart.includes(group));
      }),
    );
  });

  it('loads differ by one at most where everybody may score everything and no sheet more is needed to connect', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 15 }),
        fc.integer({ min: 15, max: 60 }),
        fc.integer({ min: 2, max: 3 }),
        (jurors, entries, minimumSheets) => {
          const rules = { minimumSheets, barOwnProvince: true, barOwnProducer: true };
          const loads = loadsOf(proposePanel(panel(jurors, entries, { rules })));
          expect(loads.reduce((sum, load) => sum + load, 0)).toBe(entries * minimumSheets);
          expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('no other way to give the entries as many sheets is more even', () => {
    fc.assert(
      fc.property(anyPanel({ jurors: 4, entries: 4 }), (drawn) => {
        const made = { ...drawn, jurors: drawn.jurors.map((one) => ({ ...one, most: null })) };
        const desk = layOut(made);
        spread(desk, made.rules.minimumSheets);
        const squares = desk.own.reduce((sum, own) => sum + own.size ** 2, 0);
        const counts = desk.given.map((given) => given.size);
        const choices = desk.entries.map((_, place) =>
          subsets(
            [...new Set([...(desk.open[place] ?? []), ...(desk.held[place] ?? [])])],
            counts[place] ?? 0,
          ).filter((chosen) => [...(desk.held[place] ?? [])].every((one) => chosen.includes(one))),
        );
        expect(squares).toBe(
          fewestSquares(
            choices,
            made.jurors.map(() => 0),
          ),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('one juror more never leaves more entries short', () => {
    fc.assert(
      fc.property(anyPanel(), anyPanel({ jurors: 1 }), (made, other) => {
        const newcomer = juror('JX', { ...other.jurors[0], code: 'JX' });
        const after = { ...made, jurors: [...made.jurors, newcomer] };
        expect(shortIn(after)).toBeLessThanOrEqual(shortIn(made));
      }),
    );
  });

  it('the order in which jurors and entries are given changes nothing', () => {
    fc.assert(
      fc.property(anyPanel(), (made) => {
        const turned: Panel = {
          ...made,
          jurors: [...made.jurors].reverse(),
          entries: [...made.entries].reverse(),
          closed: [...made.closed].reverse(),
          held: [...made.held].reverse(),
        };
        expect(proposePanel(turned)).toEqual(proposePanel(made));
        expect(panelProblems(turned, proposePanel(turned))).toEqual(panelProblems(made, proposePanel(made)));
      }),
    );
  });
});

/** Parts of a group's graph, counted by putting jurors together one by one. */
function componentsOf(made: Panel, assignments: readonly Assignment[], group: number): number {
  const own = new Set(made.entries.filter((one) => one.group === group).map(({ code }) => code));
  let parts: Set<string>[] = [];
  for (const { entries } of assignments) {
    const scored = entries.filter((code) => own.has(code));
    const met = parts.filter((part) => scored.some((code) => part.has(code)));
    const joined = new Set([...scored, ...met.flatMap((part) => [...part])]);
    parts = [...parts.filter((part) => !met.includes(part)), joined].filter((part) => part.size > 0);
  }
  return parts.length;
}

function subsets(list: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return list.flatMap((one, index) => subsets(list.slice(index + 1), size - 1).map((rest) => [one, ...rest]));
}

function fewestSquares(choices: readonly number[][][], loads: readonly number[]): number {
  const [first, ...rest] = choices;
  if (!first) return loads.reduce((sum, load) => sum + load ** 2, 0);
  return Math.min(
    ...first.map((chosen) =>
      fewestSquares(
        rest,
        loads.map((load, place) => load + (chosen.includes(place) ? 1 : 0)),
      ),
    ),
  );
}

describe('bars', () => {
  const own = { provinces: [province('01')], facilities: ['f9'] };
  const none = { barOwnProvince: false, barOwnProducer: false };

  it('keep a juror from the own province and the own producer, each where the round says so', () => {
    const both = entry('E1', { facilityId: 'f9' });
    expect(barOf(own, both, none)).toBe(null);
    expect(barOf(own, both, { ...none, barOwnProvince: true })).toBe('OWN_PROVINCE');
    expect(barOf(own, both, { ...none, barOwnProducer: true })).toBe('OWN_PRODUCER');
    expect(barOf(own, both, { barOwnProvince: true, barOwnProducer: true })).toBe('OWN_PRODUCER');
    const others = entry('E1', { province: province('04') });
    expect(barOf(own, others, { barOwnProvince: true, barOwnProducer: true })).toBe(null);
  });

  it('tell the province codes of two sets apart', () => {
    const old = entry('E1', { province: { codeSet: '2004-63', code: '01' } });
    expect(barOf(own, old, { barOwnProvince: true, barOwnProducer: true })).toBe(null);
  });
});
