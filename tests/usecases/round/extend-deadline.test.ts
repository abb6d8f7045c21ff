import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission';
import { refuse } from '~/domain/refusal';
import type { Extension } from '~/domain/round';
import { forwardEntry } from '~/usecases/entry/forward-entry';
import { showEntry } from '~/usecases/entry/show-entry';
import { showProducerHome } from '~/usecases/entry/show-producer-home';
import { showProvinceEntries } from '~/usecases/entry/show-province-entries';
import { showStart } from '~/usecases/entry/show-start';
import { startEntry } from '~/usecases/entry/start-entry';
import { submitEntry } from '~/usecases/entry/submit-entry';
import { type ExtensionInput, extendDeadline } from '~/usecases/round/extend-deadline';
import { setCalendar } from '~/usecases/round/set-calendar';
import { showCalendar } from '~/usecases/round/show-calendar';
import { anOrganiser } from '../../support/people';
import {
  anGiang,
  completeDraft,
  done,
  dongThap,
  entryAsStored,
  hoursOn,
  openRound,
  person,
  producer,
  productTexts,
} from '../../support/producer-room';
import { type TestWorld, testWorld } from '../../support/world';

const roundCode = '2026-NAM';
const notice = { number: '708/TB-HĐBC', date: '2026-06-16' };
const reason = 'Mưa lũ tại địa phương';
const inHours = (hours: number) => hoursOn(hours).toISOString();

let world: TestWorld;
let organiser: Actor;
let own: Awaited<ReturnType<typeof producer>>;
let other: Awaited<ReturnType<typeof producer>>;

beforeEach(async () => {
  world = await testWorld();
  await openRound(world, roundCode);
  organiser = await anOrganiser(world);
  own = await producer(world);
  other = await producer(world, anGiang);
});

const extend = (part: Partial<ExtensionInput> = {}, actor = organiser) =>
  extendDeadline(world, actor, {
    ...{
      roundCode,
      deadline: 'registrationClosesAt',
      province: dongThap,
      until: inHours(72),
      reason,
      notice,
    },
    ...part,
  });

const scoringOpened = async () => {
  const { id: roundId } = await world.db.round.findUniqueOrThrow({ where: { code: roundCode } });
  const act = {
    id: world.ids.id(),
    roundId,
    kind: 'SCORING_OPENED',
    at: world.clock.now(),
    byId: 'organiser',
  };
  await world.db.roundAct.create({ data: act });
};

describe('extending a deadline for one province', () => {
  it('lets its entries in after the deadline has passed, and those of no other', async () => {
    const entryId = await completeDraft(world, own, roundCode);
    const foreign = await completeDraft(world, other, roundCode);
    world.at(hoursOn(50));
    const closed = refuse('entry.deadlinePassed', { deadline: inHours(48) });
    expect(await submitEntry(world, own.actor, { entryId })).toEqual(closed);
    expect(await extend()).toEqual({ code: roundCode });
    expect(await submitEntry(world, other.actor, { entryId: foreign })).toEqual(closed);
    expect(await submitEntry(world, own.actor, { entryId })).toEqual({ id: entryId, status: 'SUBMITTED' });
    world.at(hoursOn(72));
    const late = await startEntry(world, own.actor, {
      ...{ ...productTexts, facilityId: own.facilityId, roundCode },
    });
    expect(late).toEqual(refuse('entry.deadlinePassed', { deadline: inHours(72) }));
  });

  it('opens the round to new drafts of that province alone', async () => {
    world.at(hoursOn(50));
    await extend();
    const chosen = { facilityId: null, roundCode: null };
    const codes = async (actor: Actor) =>
      done(await showStart(world, actor, chosen)).rounds.map((round) => round.code);
    expect(await codes(own.actor)).toEqual([roundCode]);
    expect(await codes(other.actor)).toEqual([]);
    const draft = (of: typeof own) =>
      startEntry(world, of.actor, { ...productTexts, facilityId: of.facilityId, roundCode });
    expect(await draft(own)).toMatchObject({ id: expect.any(String) });
    expect(await draft(other)).toEqual(refuse('entry.deadlinePassed', { deadline: inHours(48) }));
  });

  it('gives the province more time to forward', async () => {
    const officer = await person(world, { role: 'PROVINCE', province: dongThap });
    const elsewhere = await person(world, { role: 'PROVINCE', province: anGiang });
    const entryId = await completeDraft(world, own, roundCode);
    const foreign = await completeDraft(world, other, roundCode);
    await submitEntry(world, own.actor, { entryId });
    await submitEntry(world, other.actor, { entryId: foreign });
    world.at(hoursOn(100));
    done(await extend({ deadline: 'forwardingClosesAt', until: inHours(120) }));
    expect(await forwardEntry(world, elsewhere, { roundCode, entryId: foreign })).toEqual(
      refuse('entry.forwardingClosed', { deadline: inHours(96) }),
    );
    expect(await forwardEntry(world, officer, { roundCode, entryId })).toMatchObject({ id: entryId });
  });

  it('is seen with its notice by producer and province, not by others', async () => {
    done(await extend());
    const officer = await person(world, { role: 'PROVINCE', province: dongThap });
    const draft = done(
      await startEntry(world, own.actor, { ...productTexts, facilityId: own.facilityId, roundCode }),
    );
    const search = { q: '', status: null, group: null, page: 1 };
    const shown = [
      done(await showEntry(world, own.actor, { entryId: draft.id })).round,
      done(await showProvinceEntries(world, officer, { roundCode, ...search })).round,
      done(await showProducerHome(world, own.actor)).rounds[0],
    ];
    for (const round of shown) {
      expect(round?.calendar.registrationClosesAt).toBe(inHours(72));
      expect(round?.extensions).toEqual([
        {
          ...{ kind: 'EXTENDED', at: inHours(0), deadline: 'registrationClosesAt', province: dongThap },
          ...{ until: inHours(72), reason, notice },
        },
      ]);
    }
    const { waiting } = done(await showProducerHome(world, own.actor));
    expect(waiting.rows.map((row) => row.deadline)).toEqual([inHours(72)]);
    expect(done(await showProducerHome(world, other.actor)).rounds[0]).toMatchObject({
      extensions: [],
      calendar: { registrationClosesAt: inHours(48) },
    });
  });
});

describe('the history of extensions', () => {
  it('keeps each with who, when and why, and an audit event; the announced calendar stays', async () => {
    done(await extend());
    world.at(hoursOn(1));
    done(await extend({ province: null, until: inHours(60) }));
    const { extensions, round } = done(await showCalendar(world, organiser, { roundCode }));
    expect(
      extensions.map(({ at, until, provinceName, by, reason: why }) => [at, until, provinceName, by, why]),
    ).toEqual([
      [inHours(1), inHours(60), null, organiser.name, reason],
      [inHours(0), inHours(72), 'Đồng Tháp', organiser.name, reason],
    ]);
    expect(round.announced.registrationClosesAt).toBe(inHours(48));
    expect(round.calendar.registrationClosesAt).toBe(inHours(60));
    const events = await world.db.auditEvent.findMany({
      where: { act: 'round.EXTENDED' },
      orderBy: { at: 'asc' },
    });
    expect(events.map((event) => [event.actorId, event.facts])).toEqual([
      [
        organiser.accountId,
        {
          ...{ deadline: 'registrationClosesAt', province: '2025-34:82', until: inHours(72), reason },
          ...{ noticeNumber: notice.number, noticeDate: notice.date },
        },
      ],
      [
        organiser.accountId,
        {
          ...{ deadline: 'registrationClosesAt', province: null, until: inHours(60), reason },
          ...{ noticeNumber: notice.number, noticeDate: notice.date },
        },
      ],
    ]);
  });

  it('of two that come at the same moment both are kept or the shorter is refused; the longer holds', async () => {
    const answers = await Promise.all([72, 80].map((hours) => extend({ until: inHours(hours) })));
    const { round, extensions } = done(await showCalendar(world, organiser, { roundCode }));
    expect(extensions).toHaveLength(answers.filter((answer) => 'code' in answer).length);
    const longest = extensions
      .map((one: Extension) => one.until)
      .sort()
      .at(-1);
    expect(longest).toBe(inHours(80));
    expect(round.calendar.registrationClosesAt).toBe(inHours(48));
  });

  it('an extension outlives a calendar that is set anew', async () => {
    done(await extend({ province: null }));
    const { round } = done(await showCalendar(world, organiser, { roundCode }));
    const earlier = { ...round.announced, registrationClosesAt: inHours(24) };
    done(await setCalendar(world, organiser, { roundCode, calendar: earlier }));
    const again = done(await showCalendar(world, organiser, { roundCode })).round;
    expect(again.announced.registrationClosesAt).toBe(inHours(24));
    expect(again.calendar.registrationClosesAt).toBe(inHours(72));
    const calendar = { ...earlier, forwardingClosesAt: inHours(70), scoringClosesAt: inHours(71) };
    expect(await setCalendar(world, organiser, { roundCode, calendar })).toEqual(
      refuse('round.calendarOrder'),
    );
  });
});

describe('what cannot be extended', () => {
  it('is refused and changes nothing', async () => {
    const entryId = await completeDraft(world, own, roundCode);
    const before = await entryAsStored(world, entryId);
    expect(await extend({}, own.actor)).toEqual(refuse('notAllowed'));
    expect(await extend({ roundCode: '1999-NAM' })).toEqual(refuse('notFound'));
    const hanoi = { codeSet: '2025-34', code: '01' } as const;
    expect(await extend({ province: hanoi })).toEqual(
      refuse('round.provinceNotIn', { province: '01' }, 'province'),
    );
    expect(await extend({ until: inHours(48) })).toEqual(
      refuse('round.extensionShortens', { deadline: inHours(48) }, 'until'),
    );
    expect(await extend({ until: inHours(200) })).toEqual(refuse('round.calendarOrder', {}, 'until'));
    await scoringOpened();
    expect(await extend()).toEqual(refuse('round.notInPhase', { phase: '@domain.phase.SCORING' }));
    expect(await entryAsStored(world, entryId)).toEqual(before);
    expect(await world.db.roundAct.count({ where: { kind: 'EXTENDED' } })).toBe(0);
  });

  it('the announced end of scoring moves while jurors score', async () => {
    await scoringOpened();
    const shown = done(await showCalendar(world, organiser, { roundCode }));
    expect(shown.extendable).toEqual(['scoringClosesAt']);
    done(await extend({ deadline: 'scoringClosesAt', province: null, until: inHours(300) }));
    const { round } = done(await showCalendar(world, organiser, { roundCode }));
    expect(round.calendar.scoringClosesAt).toBe(inHours(300));
  });
});
