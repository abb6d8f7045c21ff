import { describe, expect, it, test } from 'vitest';
import { entryOnLabel, found } from '~/components/tablet/search';
import { signable, standingsOf } from '~/components/tablet/standing';
import { entryTo, viewAt } from '~/components/tablet/view';
import { anything } from '~/components/tablet/wanted';
import { apart, between, pushed, turnOf, whole, zoomed } from '~/components/tablet/zoom';
import { rehearsalRubric } from '~/domain/rehearsal';
import { Rehearsal } from '~/offline/rehearsal/rehearsal';
import { remarked, typed } from '~/offline/sheet-draft';
import type { OpenVault } from '~/offline/tablet/state';

const criteria = rehearsalRubric.groups.flatMap((group) => group.criteria);
const begun = () =>
  new Rehearsal({ read: () => null, write: () => {} }, () => new Date('2026-05-05T02:00:00Z'));

/** A room of the rehearsal whose first sheet has every mark at its maximum. */
function marked(part: Partial<OpenVault> = {}): OpenVault {
  const rehearsal = begun();
  for (const criterion of criteria) {
    rehearsal.change('rehearsal-1', (draft) => typed(draft, criterion, String(criterion.max / 100)));
  }
  return { ...rehearsal.state(), ...part };
}

const firstOf = (vault: OpenVault) => {
  const [first] = standingsOf(vault);
  if (!first) throw new Error('no entry');
  return first;
};

describe('the address of a view', () => {
  test.each([
    ['', { rehearsal: false, view: { name: 'home' } }],
    ['#/', { rehearsal: false, view: { name: 'home' } }],
    ['#/nowhere', { rehearsal: false, view: { name: 'home' } }],
    ['#/review', { rehearsal: false, view: { name: 'review' } }],
    ['#/rehearsal', { rehearsal: true, view: { name: 'home' } }],
    ['#/rehearsal/list', { rehearsal: true, view: { name: 'list' } }],
    ['#/e/a%2Fb', { rehearsal: false, view: { name: 'entry', entryId: 'a/b' } }],
    ['#/e/a/receipt', { rehearsal: false, view: { name: 'receipt', entryId: 'a' } }],
    ['#/e/a/other', { rehearsal: false, view: { name: 'entry', entryId: 'a' } }],
    ['#/e/', { rehearsal: false, view: { name: 'home' } }],
    ['#/e/%E0', { rehearsal: false, view: { name: 'home' } }],
  ])('%s', (hash, at) => {
    expect(viewAt(hash)).toEqual(at);
  });

  it('leads back to the view it was made of', () => {
    expect(viewAt(entryTo('#/rehearsal', 'a/ b%', 'compare'))).toEqual({
      rehearsal: true,
      view: { name: 'compare', entryId: 'a/ b%' },
    });
  });
});

describe('looking for an entry', () => {
  const all = standingsOf(begun().state());
  const codes = (part: object) => found(all, { ...anything, ...part }).map(({ entry }) => entry.code);

  test.each([
    ['nothing', {}, ['THU-1-001', 'THU-2-002', 'THU-1-003', 'THU-2-004']],
    ['a product without diacritics', { text: 'lo hoa gom' }, ['THU-1-003']],
    ['a producer', { text: 'Mây tre Ví' }, ['THU-1-001']],
    ['the end of a code', { text: '2-004' }, ['THU-2-004']],
    ['a group by code', { group: '2', order: 'code' }, ['THU-2-002', 'THU-2-004']],
    ['all by code', { order: 'code' }, ['THU-1-001', 'THU-1-003', 'THU-2-002', 'THU-2-004']],
    ['a state nobody has', { state: 'SIGNED' }, []],
    ['another province', { province: 'Hà Nội' }, []],
  ])('%s', (_, part, hits) => {
    expect(codes(part)).toEqual(hits);
  });

  test.each([
    ['THU-2-002', 'THU-2-002'],
    [' thu-2-002\n', 'THU-2-002'],
    ['https://example.vn/entries/THU-1-001', 'THU-1-001'],
    ['THU-9-001', undefined],
    ['', undefined],
  ])('a label that says %j', (label, code) => {
    expect(entryOnLabel(all, label)?.entry.code).toBe(code);
  });
});

describe('what holds a signature up', () => {
  it('is nothing on a whole sheet', () => {
    expect(firstOf(marked())).toMatchObject({ state: 'STARTED', total: 10_000, marked: 13, holds: [] });
    expect(signable(firstOf(marked()))).toBe(true);
  });

  it('is what is missing, wrong or not closed', () => {
    const rehearsal = begun();
    rehearsal.change('rehearsal-1', (draft) => typed(draft, { id: '1.1', max: 1200, step: 50 }, '99'));
    const { holds, state } = firstOf({ ...rehearsal.state(), phase: 'SCORED' });
    expect([state, holds]).toEqual([
      'OPEN',
      [{ kind: 'closed' }, { kind: 'fault', criteria: '1.1' }, { kind: 'missing', count: 13 }],
    ]);
  });

  it('is remarks where the round asks for them, until they are written', () => {
    const vault = marked();
    const expecting = structuredClone(vault.work);
    const [criterion] = expecting.rubrics['1']?.groups[0]?.criteria ?? [];
    Object.assign(criterion ?? {}, { expected: 600 });
    Object.assign(expecting.round, { remarksBeyond: 25 });
    expect(firstOf({ ...vault, work: expecting }).holds).toEqual([{ kind: 'remarks', criteria: '1.1' }]);
    const sheet = vault.sheets['rehearsal-1'];
    if (!sheet) throw new Error('no sheet');
    const said = { ...sheet, draft: remarked(sheet.draft, 'Vượt trội') };
    expect(firstOf({ ...vault, work: expecting, sheets: { 'rehearsal-1': said } }).holds).toEqual([]);
  });

  it('is what was not sent, and what two devices say differently', () => {
    const vault = marked();
    const sheet = vault.sheets['rehearsal-1'];
    if (!sheet) throw new Error('no sheet');
    const other = { criterion: '1.1', mine: { value: 1200, text: null }, theirs: [] };
    const sheets = { 'rehearsal-1': { ...sheet, pending: 2, conflicts: [other] } };
    expect(firstOf({ ...vault, sheets }).holds).toEqual([
      { kind: 'conflict', count: 1 },
      { kind: 'unsent', count: 2 },
    ]);
  });
});

describe('a photo under fingers', () => {
  const frame = { width: 1000, height: 600 };

  it('grows around the fingers, to six times at most, and never below the whole', () => {
    const closer = zoomed(whole, 2, { x: 100, y: 50 });
    expect(closer).toEqual({ scale: 2, x: -100, y: -50 });
    expect(zoomed(closer, 10, { x: 0, y: 0 }).scale).toBe(6);
    expect(zoomed(closer, 0.1, { x: 100, y: 50 })).toEqual(whole);
  });

  it('is pushed no further than its own edge', () => {
    const closer = { scale: 2, x: 0, y: 0 };
    expect(pushed(closer, { x: 9000, y: -20 }, frame)).toEqual({ scale: 2, x: 500, y: -20 });
    expect(Math.abs(pushed(whole, { x: 50, y: 50 }, frame).x)).toBe(0);
  });

  test.each([
    [{ x: -80, y: 10 }, whole, 1],
    [{ x: 80, y: -10 }, whole, -1],
    [{ x: 40, y: 0 }, whole, 0],
    [{ x: 80, y: 60 }, whole, 0],
    [{ x: -200, y: 0 }, { scale: 2, x: 0, y: 0 }, 0],
  ])('a push of %j over %j turns %i', (by, zoom, turn) => {
    expect(turnOf(by, zoom)).toBe(turn);
  });

  it('knows the distance and the middle of two fingers', () => {
    expect([apart({ x: 0, y: 0 }, { x: 3, y: 4 }), between({ x: 0, y: 0 }, { x: 4, y: 2 })]).toEqual([
      5,
      { x: 2, y: 1 },
    ]);
  });
});
