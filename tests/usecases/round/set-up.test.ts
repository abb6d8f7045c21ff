import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission';
import { usualRules } from '~/domain/round';
import { setCalendar } from '~/usecases/round/set-calendar';
import { setProfile } from '~/usecases/round/set-profile';
import { setProvinces } from '~/usecases/round/set-provinces';
import { setRules } from '~/usecases/round/set-rules';
import { anOrganiser, aProducer, granted, refusedWith } from '../../support/people';
import { aRegionalEdition, countsOf } from '../../support/rounds';
import { type TestWorld, testWorld } from '../../support/world';

const roundCode = '2026-BAC';
const calendar = {
  registrationOpensAt: '2026-06-01T00:00:00.000Z',
  registrationClosesAt: '2026-07-01T00:00:00.000Z',
  forwardingClosesAt: '2026-07-10T00:00:00.000Z',
  scoringClosesAt: '2026-08-01T00:00:00.000Z',
};

describe('setting a round up', () => {
  let world: TestWorld;
  let organiser: Actor;

  beforeAll(async () => {
    world = await testWorld();
    organiser = await anOrganiser(world);
    await aRegionalEdition(world, organiser);
  });

  const round = () =>
    world.db.round.findUniqueOrThrow({ where: { code: roundCode }, include: { provinces: true } });

  it('takes a calendar in order', async () => {
    granted(await setCalendar(world, organiser, { roundCode, calendar }));
    expect((await round()).scoringClosesAt.toISOString()).toBe(calendar.scoringClosesAt);
  });

  it.each([
    ['closing before it opens', { registrationClosesAt: '2026-05-01T00:00:00.000Z' }],
    ['forwarding that ends before registration', { forwardingClosesAt: '2026-06-30T00:00:00.000Z' }],
    ['scoring that ends with forwarding', { scoringClosesAt: calendar.forwardingClosesAt }],
  ])('refuses %s', async (_, change) => {
    const before = await countsOf(world);
    const answer = await setCalendar(world, organiser, { roundCode, calendar: { ...calendar, ...change } });
    expect(refusedWith(answer)).toBe('round.calendarOrder');
    expect(await countsOf(world)).toEqual(before);
  });

  it('takes rules and refuses impossible ones', async () => {
    const rules = { ...usualRules, minimumSheets: 5, threshold: { points: 7000, comparison: '>' } as const };
    granted(await setRules(world, organiser, { roundCode, rules }));
    expect((await round()).rules).toEqual(rules);
    const wrong = { ...rules, council: { ...rules.council, quorum: '3/2' } };
    expect(await setRules(world, organiser, { roundCode, rules: wrong })).toEqual({
      refused: 'formFaults',
      facts: {},
      field: 'quorum',
    });
    expect((await round()).rules).toEqual(rules);
  });

  it('takes provinces and keeps the letter of those that stay', async () => {
    await world.db.roundProvince.updateMany({ where: { code: '01' }, data: { letterNumber: '12/SCT' } });
    granted(await setProvinces(world, organiser, { roundCode, provinces: ['01', '24'] }));
    const stored = (await round()).provinces.map(({ code, letterNumber }) => ({ code, letterNumber }));
    expect(stored.sort((a, b) => a.code.localeCompare(b.code))).toEqual([
      { code: '01', letterNumber: '12/SCT' },
      { code: '24', letterNumber: null },
    ]);
  });

  it.each([
    ['no province at all', [], 'round.noProvinces'],
    ['a province that is none', ['99'], 'round.provinceNotIn'],
  ])('refuses %s', async (_, provinces, code) => {
    expect(refusedWith(await setProvinces(world, organiser, { roundCode, provinces }))).toBe(code);
    expect((await round()).provinces).toHaveLength(2);
  });

  it('takes a host of its code set only', async () => {
    granted(
      await setProfile(world, organiser, {
        roundCode,
        host: { codeSet: '2025-34', code: '24' },
        disclosure: 'SCORES',
      }),
    );
    const answer = await setProfile(world, organiser, {
      roundCode,
      host: { codeSet: '2004-63', code: '24' },
    });
    expect(refusedWith(answer)).toBe('formFaults');
    const { hostCodeSet, hostCode, disclosure } = await round();
    expect({ hostCodeSet, hostCode, disclosure }).toEqual({
      hostCodeSet: '2025-34',
      hostCode: '24',
      disclosure: 'SCORES',
    });
  });

  it('is fixed once scoring has been opened, but for the calendar', async () => {
    const { id: roundId } = await round();
    const act = {
      id: 'act',
      roundId,
      kind: 'SCORING_OPENED',
      at: world.clock.now(),
      byId: organiser.accountId,
    };
    await world.db.roundAct.create({ data: act });
    expect(refusedWith(await setRules(world, organiser, { roundCode, rules: usualRules }))).toBe(
      'round.notInPhase',
    );
    const provinces = ['01'];
    expect(refusedWith(await setProvinces(world, organiser, { roundCode, provinces }))).toBe(
      'round.notInPhase',
    );
    granted(await setCalendar(world, organiser, { roundCode, calendar }));
  });

  it('is for organisers, and for rounds that exist', async () => {
    const producer = await aProducer(world);
    expect(refusedWith(await setCalendar(world, producer, { roundCode, calendar }))).toBe('notAllowed');
    expect(refusedWith(await setCalendar(world, organiser, { roundCode: '1999-BAC', calendar }))).toBe(
      'notFound',
    );
  });
});
