import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atIntake, canMove, type EntryMove, type EntryStatus } from '~/domain/entry';
import type { ProvinceKey } from '~/domain/province';
import {
  countsByGroup,
  countsByProvince,
  type Journey,
  parts,
  type Split,
  type Stage,
  stageCounts,
  stages,
} from '~/domain/reconciliation';
import { differences } from '~/domain/reconciliation-differences';
import { aJourney } from '../support/journeys';

/** The moves of an entry as the use cases take them, on a round held in memory. */
type Round = { entries: Journey[]; places: Map<string, number> };

const provinces: ProvinceKey[] = ['01', '04', '08'].map((code) => ({ codeSet: '2025-34', code }));
const groups = [1, 2, 3, 4] as const;

const to: Partial<Record<EntryMove, EntryStatus>> = {
  submit: 'SUBMITTED',
  sendBack: 'RETURNED',
  forward: 'FORWARDED',
  askSupplement: 'SUPPLEMENT',
  accept: 'ELIGIBLE',
  reject: 'NOT_ELIGIBLE',
  withdraw: 'WITHDRAWN',
};

const place = (round: Round, { province }: Journey, by: number) =>
  round.places.set(province.code, (round.places.get(province.code) ?? 0) + by);

function moved(round: Round, entry: Journey, move: EntryMove): void {
  const held = round.entries.some(({ mergedInto }) => mergedInto === entry.id);
  if (canMove(entry.status, move) !== true || (move === 'withdraw' && held)) return;
  if (move === 'forward') place(round, entry, 1);
  if (move === 'withdraw' && entry.reached.received) place(round, entry, -1);
  entry.status = move === 'submit' && entry.status === 'SUPPLEMENT' ? 'FORWARDED' : (to[move] as EntryStatus);
  entry.reached.submitted ||= entry.status === 'SUBMITTED';
  entry.reached.forwarded ||= entry.status === 'FORWARDED';
  entry.reached.received ||= atIntake.includes(entry.status);
  if (move !== 'accept') return;
  entry.reached.coded = true;
  entry.code = `2026-BAC-${entry.group}-${entry.id}`;
}

function merged(round: Round, from: Journey, into: Journey): void {
  const mergeable = ['FORWARDED', 'SUPPLEMENT', 'ELIGIBLE'].includes(from.status);
  const target = into.status === 'ELIGIBLE' && into.facilityId === from.facilityId && into !== from;
  if (!mergeable || !target) return;
  for (const entry of round.entries) if (entry.mergedInto === from.id) entry.mergedInto = into.id;
  place(round, from, -1);
  from.status = 'MERGED';
  from.mergedInto = into.id;
}

/** The jury and the council take what is eligible one stage on. */
function judged({ reached, status }: Journey): void {
  if (status !== 'ELIGIBLE') return;
  if (reached.voted) reached.recognised = true;
  else if (reached.scored) reached.voted = true;
  else reached.scored = true;
}

const ahead = ['accept', 'forward', 'submit'] as const;
const moves = Object.keys(to) as EntryMove[];
const aStart = fc.record({
  kind: fc.constant('start' as const),
  province: fc.nat(2),
  group: fc.nat(3),
  of: fc.nat(2),
});
const anAct = fc.oneof(
  aStart,
  fc.record({ kind: fc.constant('move' as const), entry: fc.nat(9), move: fc.constantFrom(...moves) }),
  fc.record({ kind: fc.constant('advance' as const), entry: fc.nat(9) }),
  fc.record({ kind: fc.constant('merge' as const), entry: fc.nat(9), into: fc.nat(9) }),
  fc.record({ kind: fc.constant('judge' as const), entry: fc.nat(9) }),
);

type Act = typeof anAct extends fc.Arbitrary<infer A> ? A : never;

function take(round: Round, act: Act): void {
  if (act.kind === 'start') {
    const place = { province: provinces[act.province] as ProvinceKey, group: act.group + 1 };
    const id = String(round.entries.length);
    round.entries.push(aJourney(id, 'DRAFT', 'registered', { ...place, facilityId: `f${act.of}` }));
    return;
  }
  const [entry, other] = [round.entries[act.entry], act.kind === 'merge' && round.entries[act.into]];
  if (!entry) return;
  if (act.kind === 'move') moved(round, entry, act.move);
  else if (act.kind === 'judge') judged(entry);
  else if (act.kind === 'advance') for (const move of ahead) moved(round, entry, move);
  else if (other) merged(round, entry, other);
}

/** Ten entries of a few producers, and whatever happens to them. */
const anyRound = fc
  .tuple(fc.array(aStart, { minLength: 10, maxLength: 10 }), fc.array(anAct, { maxLength: 200, size: 'max' }))
  .map(([first, then]): Round => {
    const round: Round = { entries: [], places: new Map() };
    for (const act of [...first, ...then]) take(round, act);
    return round;
  });

const sumOf = (split: Split) => parts.reduce((sum, part) => sum + split[part], 0);
const recordsOf = ({ places }: Round) => ({
  places: provinces.map((province) => ({ province, counter: places.get(province.code) ?? 0 })),
  published: null,
});

test('counts always reconcile: at every stage the parts add up, for the whole and for every row', () => {
  fc.assert(
    fc.property(anyRound, ({ entries }) => {
      const rows = [
        ...countsByProvince(entries, provinces).map(({ counts }) => counts),
        ...countsByGroup(entries, groups).map(({ counts }) => counts),
      ];
      const whole = stageCounts(entries);
      for (const stage of stages) {
        expect(whole[stage].total).toBe(entries.filter(({ reached }) => reached[stage]).length);
        for (const counts of [whole, ...rows]) expect(sumOf(counts[stage])).toBe(counts[stage].total);
      }
    }),
    { numRuns: 500 },
  );
});

test('rows by province and rows by group both add up to the whole, whatever units they are summed under', () => {
  fc.assert(
    fc.property(anyRound, fc.array(fc.nat(2), { minLength: 9, maxLength: 9 }), ({ entries }, units) => {
      const whole = stageCounts(entries);
      const unitOf = ({ code }: ProvinceKey) => provinces[units[Number(code)] as number] as ProvinceKey;
      const tables = [
        countsByProvince(entries, provinces),
        countsByProvince(entries, provinces, unitOf),
        countsByGroup(entries, groups),
      ];
      for (const rows of tables) {
        for (const stage of stages) {
          for (const part of ['total', ...parts] as const) {
            const sum = rows.reduce((total, { counts }) => total + counts[stage][part], 0);
            expect(sum).toBe(whole[stage][part]);
          }
        }
      }
    }),
  );
});

test('no stage holds more than the one before it, and no moves ever leave a difference', () => {
  fc.assert(
    fc.property(anyRound, (round) => {
      const whole = stageCounts(round.entries);
      const totals = stages.map((stage) => whole[stage].total);
      expect(totals).toEqual([...totals].sort((a, b) => b - a));
      expect(differences(round.entries, recordsOf(round))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('an entry whose records leave a stage out is always named', () => {
  fc.assert(
    fc.property(anyRound, fc.constantFrom(...stages.slice(0, -1)), (round, stage) => {
      const next = stages[stages.indexOf(stage) + 1] as Stage;
      const beyond = round.entries.filter(({ reached }) => reached[next]);
      for (const { reached } of beyond) reached[stage] = false;
      const skipped = { kind: 'stageSkipped', stage: next, entries: beyond.map(nameOf) };
      const found = differences(round.entries, recordsOf(round));
      expect(found.filter(({ kind }) => kind === 'stageSkipped')).toEqual(beyond.length > 0 ? [skipped] : []);
    }),
  );
});

const nameOf = ({ id, code, name, status }: Journey) => ({ id, code, name, status });
