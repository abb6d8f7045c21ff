import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal, type Refusal } from '~/domain/refusal';
import {
  changes,
  contentMark,
  contentOf,
  record,
  signatureHolds,
  type VisitAct,
  type VisitRecord,
} from '~/domain/visit/record';
import { reportLacks, reportNumber, reportRefusal, tallyOf } from '~/domain/visit/report';
import { visitStates } from '~/domain/visit/visit';
import { anAct, anItem, aPerson, aRecord, plain } from './visits';

const at = '2026-06-15T02:00:00.000Z';
const sign = (person: string, path: string | null = null): VisitAct => ({ kind: 'sign', person, at, path });
const check = (item: string, finding: 'MATCHES' | 'DIFFERS' | null, remark = ''): VisitAct => ({
  ...{ kind: 'check', item, finding, remark },
});

/** Does all of it; none may be refused. */
function done(was: VisitRecord, ...acts: VisitAct[]): VisitRecord {
  return acts.reduce((now, act) => {
    const next = record(now, act, plain);
    if (isRefusal(next)) throw new Error(next.refused);
    return next;
  }, was);
}

const codeOf = (answer: unknown) => (answer as Refusal).refused;

describe('recording', () => {
  it('opens a planned visit with the first thing', () => {
    const was = aRecord({ state: 'PLANNED' });
    expect(done(was, check('a', 'MATCHES')).state).toBe('UNDERWAY');
    expect(was.state).toBe('PLANNED');
  });

  it.each(['REPORTED', 'CANCELLED'] as const)('records nothing where a visit is %s', (state) => {
    const answer = record(aRecord({ state }), check('a', 'MATCHES'), plain);
    expect(answer).toMatchObject({
      refused: 'visit.wrongState',
      facts: { state: `@domain.visit.state.${state}` },
    });
  });

  it('knows only its own items and people', () => {
    expect(codeOf(record(aRecord(), check('x', 'MATCHES'), plain))).toBe('notFound');
    expect(codeOf(record(aRecord(), sign('x'), plain))).toBe('notFound');
    expect(codeOf(record(aRecord(), { kind: 'leave', person: 'x' }, plain))).toBe('notFound');
  });

  it('keeps a finding with its remark, and the conclusion', () => {
    const now = done(aRecord(), check('b', 'DIFFERS', 'Chỉ có một máy'), {
      kind: 'conclude',
      conclusion: 'Đạt',
      unsignedReason: 'Vắng',
    });
    expect(now.items[1]).toMatchObject({ finding: 'DIFFERS', remark: 'Chỉ có một máy' });
    expect([now.conclusion, now.unsignedReason]).toEqual(['Đạt', 'Vắng']);
  });

  it('adds, corrects and drops people; a corrected one signs anew, one said again stays signed', () => {
    const meet = (name: string): VisitAct => ({
      kind: 'meet',
      person: 'q',
      side: 'OTHER',
      name,
      title: 'UBND xã',
    });
    const signed = done(aRecord(), meet('Hà'), sign('q', 'M1 1L2 2'));
    expect(signed.presences.at(-1)).toMatchObject({ name: 'Hà', signed: { path: 'M1 1L2 2', at } });
    expect(done(signed, meet('Hà')).presences.at(-1)?.signed).not.toBeNull();
    expect(done(signed, meet('Hạ')).presences.at(-1)).toMatchObject({ name: 'Hạ', signed: null });
    expect(done(signed, { kind: 'leave', person: 'q' }).presences).toHaveLength(2);
  });

  it('a signature holds until a finding or the conclusion changes', () => {
    const signed = done(aRecord(), sign('t'));
    const of = (now: VisitRecord) => signatureHolds(now, now.presences[0] ?? aPerson('none'), plain);
    expect(of(signed)).toBe(true);
    expect(of(done(signed, { kind: 'leave', person: 'p' }))).toBe(true);
    expect(of(done(signed, check('a', 'MATCHES')))).toBe(false);
    expect(of(aRecord())).toBe(false);
  });

  it('tells what changes nothing', () => {
    const was = done(aRecord(), check('a', 'MATCHES', 'Đủ'));
    expect(changes(was, check('a', 'MATCHES', 'Đủ'))).toBe(false);
    expect(changes(was, check('a', 'DIFFERS', 'Đủ'))).toBe(true);
    expect(changes(was, check('a', 'MATCHES', ''))).toBe(true);
    expect(changes(was, check('x', 'MATCHES'))).toBe(true);
    expect(changes(was, { kind: 'conclude', conclusion: '', unsignedReason: '' })).toBe(false);
    expect(changes(was, { kind: 'conclude', conclusion: 'A', unsignedReason: '' })).toBe(true);
    expect(changes(was, { kind: 'conclude', conclusion: '', unsignedReason: 'B' })).toBe(true);
    expect(changes(was, sign('t'))).toBe(true);
  });

  it('whatever is recorded, ids stay unique, items stay the same ones, and a refusal changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anAct, { maxLength: 30 }), fc.constantFrom(...visitStates), (acts, state) => {
        let now = aRecord({ state });
        for (const act of acts) {
          const before = JSON.stringify(now);
          const next = record(now, act, plain);
          expect(JSON.stringify(now)).toBe(before);
          if (!isRefusal(next)) now = next;
        }
        expect(now.items.map(({ id }) => id)).toEqual(['a', 'b']);
        expect(new Set(now.presences.map(({ id }) => id)).size).toBe(now.presences.length);
        if (state === 'REPORTED' || state === 'CANCELLED') expect(now).toEqual(aRecord({ state }));
      }),
    );
  });
});

const whole = () =>
  done(
    aRecord(),
    check('a', 'MATCHES'),
    check('b', 'DIFFERS', 'Chỉ có một máy'),
    { kind: 'conclude', conclusion: 'Cơ bản đúng', unsignedReason: '' },
    sign('t'),
    sign('p', 'M1 1L2 2'),
  );

describe('a signature', () => {
  const signed = (now: VisitRecord, seen: number) => {
    const one = done(now, { kind: 'sign', person: 't', at, path: null, seen });
    return signatureHolds(one, one.presences[0] as VisitRecord['presences'][number], plain);
  };

  it('holds for what its signer had before him, and for nothing else', () => {
    const before = done(aRecord(), check('a', 'MATCHES'));
    const after = done(before, check('a', 'DIFFERS', 'Khác màu'));
    expect(signed(before, contentMark(before))).toBe(true);
    expect(signed(after, contentMark(before))).toBe(false);
    expect(signed(after, contentMark(after))).toBe(true);
  });
});

describe('the report', () => {
  it('may be handed in where nothing is lacking', () => {
    expect(reportLacks(whole(), plain)).toEqual([]);
    expect(reportRefusal(whole(), plain)).toBeUndefined();
  });

  it('names everything that is lacking', () => {
    expect(reportLacks(aRecord(), plain).map(({ lack }) => lack)).toEqual([
      'unchecked',
      'conclusion',
      'team',
      'producer',
    ]);
    expect(reportRefusal(aRecord({ items: [anItem('a', { finding: 'DIFFERS' })] }), plain)).toMatchObject({
      refused: 'visit.incomplete',
      facts: {
        lacks: '@visit.lack.unexplained @visit.lack.conclusion @visit.lack.team @visit.lack.producer',
      },
    });
  });

  it('counts signatures from before a change as none', () => {
    const changed = done(whole(), check('a', 'DIFFERS', 'Khác'));
    expect(reportLacks(changed, plain)).toEqual([
      { lack: 'team', count: 1 },
      { lack: 'producer', count: 1 },
      { lack: 'stale', count: 2 },
    ]);
  });

  it('takes a reason in place of the producer’s signature', () => {
    const alone = done(
      whole(),
      { kind: 'leave', person: 'p' },
      { kind: 'conclude', conclusion: 'Cơ bản đúng', unsignedReason: 'Chủ cơ sở đi vắng' },
      sign('t'),
    );
    expect(reportLacks(alone, plain)).toEqual([]);
  });

  it.each(['PLANNED', 'REPORTED', 'CANCELLED'] as const)('is none of a visit that is %s', (state) => {
    expect(codeOf(reportRefusal({ ...whole(), state }, plain))).toBe('visit.wrongState');
  });

  it('counts findings and numbers itself', () => {
    expect(tallyOf([...whole().items, anItem('c'), anItem('d', { finding: 'NOT_CHECKED' })])).toEqual({
      ...{ MATCHES: 1, DIFFERS: 1, NOT_CHECKED: 1, OPEN: 1 },
    });
    expect([reportNumber(5), reportNumber(120)]).toEqual(['05/BC-TGV', '120/BC-TGV']);
  });

  it('what signatures stand under leaves nothing out that was found', () => {
    expect(JSON.parse(contentOf(whole()))).toEqual([
      'visit/1',
      [
        ['a', 'MATCHES', ''],
        ['b', 'DIFFERS', 'Chỉ có một máy'],
      ],
      'Cơ bản đúng',
      '',
    ]);
  });
});
