import { beforeAll, describe, expect, it } from 'vitest';
import { unmet } from '~/domain/eligibility/eligibility';
import type { Actor } from '~/domain/permission';
import { refuse } from '~/domain/refusal';
import { forwardEntry } from '~/usecases/entry/forward-entry';
import { setLetter } from '~/usecases/entry/set-letter';
import { showProvinceEntries } from '~/usecases/entry/show-province-entries';
import { showProvinceEntry } from '~/usecases/entry/show-province-entry';
import { showProvinceHome } from '~/usecases/entry/show-province-home';
import { showSummaryList } from '~/usecases/entry/show-summary-list';
import { submitEntry } from '~/usecases/entry/submit-entry';
import {
  anGiang,
  completeDraft,
  done,
  dongThap,
  openRound,
  person,
  producer,
} from '../../support/producer-room';
import { type TestWorld, testWorld } from '../../support/world';

let world: TestWorld;
let roundId: string;
let officer: Actor;
let entryId: string;
let draftId: string;

beforeAll(async () => {
  world = await testWorld();
  roundId = (await openRound(world, '2026-NAM', { quotas: { province: { maximum: 3 } } })).id;
  officer = await person(world, { role: 'PROVINCE', province: dongThap });
  const own = await producer(world);
  entryId = await completeDraft(world, own, '2026-NAM', { name: 'Nem Lai Vung' });
  draftId = await completeDraft(world, own, '2026-NAM', { name: 'Bản nháp' });
  done(await submitEntry(world, own.actor, { entryId }));
  const neighbour = await producer(world, anGiang);
  const other = await completeDraft(world, neighbour, '2026-NAM', { name: 'Nem An Giang' });
  done(await submitEntry(world, neighbour.actor, { entryId: other }));
});

const all = { q: '', status: null, group: null, page: 1, roundCode: '2026-NAM' };

describe('the pages of a province', () => {
  it('list the files of the province that were sent, found with or without diacritics', async () => {
    const names = async (search: Partial<typeof all>) =>
      done(await showProvinceEntries(world, officer, { ...all, ...search })).rows.map((row) => row.name);
    expect(await names({})).toEqual(['Nem Lai Vung']);
    expect(await names({ q: 'HOÀ bình' })).toEqual(['Nem Lai Vung']);
    expect(await names({ q: 'hoa binh' })).toEqual(['Nem Lai Vung']);
    expect(await names({ q: 'An Giang' })).toEqual([]);
  });

  it('show a file that was sent, and neither a draft nor the file of another province', async () => {
    const show = (id: string, actor = officer) =>
      showProvinceEntry(world, actor, { roundCode: '2026-NAM', entryId: id });
    const shown = done(await show(entryId));
    expect(unmet(shown.checks)).toEqual([]);
    expect(shown).toMatchObject({
      closingDay: '2026-06-17',
      can: { check: true, forward: true },
      limits: [{ scope: 'PROVINCE', name: 'Đồng Tháp', maximum: 3, forwarded: 0 }],
      full: null,
    });
    expect(await show(draftId)).toEqual(refuse('notFound'));
    const neighbour = await person(world, { role: 'PROVINCE', province: anGiang });
    expect(await show(entryId, neighbour)).toEqual(refuse('notAllowed'));
  });

  it('count what waits and put what was forwarded on the summary list, with the letter', async () => {
    const home = async () => done(await showProvinceHome(world, officer)).rounds[0];
    expect((await home())?.waiting).toBe(1);
    done(await forwardEntry(world, officer, { roundCode: '2026-NAM', entryId }));
    expect((await home())?.limits).toMatchObject([{ name: 'Đồng Tháp', maximum: 3, forwarded: 1 }]);
    expect((await home())?.waiting).toBe(0);
    const letter = { roundCode: '2026-NAM', province: dongThap, number: '12/SCT', date: '2026-06-15' };
    done(await setLetter(world, officer, letter));
    const summary = done(await showSummaryList(world, officer, { roundCode: '2026-NAM' }));
    expect(summary.rows.map((row) => [row.name, row.certificate])).toEqual([['Nem Lai Vung', '12/GCN']]);
    expect(summary.parts).toMatchObject([{ letterNumber: '12/SCT', letterDate: '2026-06-15' }]);
  });

  it('take no letter for another province', async () => {
    const letter = { roundCode: '2026-NAM', province: anGiang, number: '1', date: '2026-06-15' };
    expect(await setLetter(world, officer, letter)).toEqual(refuse('notAllowed'));
    const part = await world.db.roundProvince.findFirstOrThrow({ where: { roundId, ...anGiang } });
    expect(part.letterNumber).toBeNull();
  });
});
