import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission';
import { acceptInvitation } from '~/usecases/invitation/accept-invitation';
import { invite } from '~/usecases/invitation/invite';
import { withdrawInvitation } from '~/usecases/invitation/withdraw-invitation';
import { makeChair } from '~/usecases/panel/edit-seat';
import { offerSeat } from '~/usecases/panel/offer-seat';
import { removeSeat } from '~/usecases/panel/remove-seat';
import { showJurorSeat } from '~/usecases/panel/show-juror-seat';
import { showPanel } from '~/usecases/panel/show-panel';
import { anOrganiser, aProducer, granted, invited, password, refusedWith } from '../../support/people';
import { aRegionalEdition, countsOf } from '../../support/rounds';
import { type TestWorld, testWorld } from '../../support/world';

const roundCode = '2026-NAM';
const other = '2026-BAC';
const juror = { roundCode, kind: 'JUROR', groups: [1, 2] } as const;

describe('the panel of a round', () => {
  let world: TestWorld;
  let organiser: Actor;

  beforeAll(async () => {
    world = await testWorld();
    organiser = await anOrganiser(world);
    await aRegionalEdition(world, organiser);
    await aProducer(world, 'biet@example.vn');
  });

  const offer = (email: string, more = {}) =>
    offerSeat(world, organiser, { ...juror, groups: [1, 2], name: 'Người Chấm', email, ...more });
  const panel = async (actor = organiser) => granted(await showPanel(world, actor, { roundCode }));
  const seatsOf = (kind: 'jurors' | 'council') =>
    panel().then((shown) => shown[kind].map(({ seatId }) => seatId));

  it('seats somebody who has an account at once', async () => {
    expect(await offer('biet@example.vn', { head: true })).toEqual({ link: null });
    const [seat] = (await panel()).jurors;
    expect(seat).toMatchObject({ code: 'J01', email: 'biet@example.vn', groups: [1, 2], head: true });
  });

  it('names the address that already has the seat', async () => {
    const before = await countsOf(world);
    expect(await offer('biet@example.vn')).toEqual({
      refused: 'account.alreadySeated',
      facts: {},
      field: 'email',
    });
    expect(await countsOf(world)).toEqual(before);
  });

  it('invites everybody else with the seat that is offered', async () => {
    const { link } = granted(await offer('moi@example.vn', { head: true }));
    expect(link).toMatch(/^http:\/\/localhost:3000\/invitation\/[a-z0-9]+$/);
    const { invitations } = await panel();
    expect(invitations.map(({ email, role, expired }) => ({ email, role, expired }))).toEqual([
      { email: 'moi@example.vn', role: 'JURY_HEAD', expired: false },
    ]);
  });

  it('withdraws an invitation of this round only', async () => {
    const [open] = (await panel()).invitations;
    const invitationId = open?.id ?? '';
    const elsewhere = { invitationId, roundCode: other };
    expect(refusedWith(await withdrawInvitation(world, organiser, elsewhere))).toBe('notFound');
    granted(await withdrawInvitation(world, organiser, { invitationId, roundCode }));
    expect((await panel()).invitations).toEqual([]);
  });

  it('counts the jurors of each product group against the least number of sheets', async () => {
    expect((await panel()).groups).toEqual([
      { group: 1, jurors: 1, needed: 3 },
      { group: 2, jurors: 1, needed: 3 },
      { group: 3, jurors: 0, needed: 3 },
      { group: 4, jurors: 0, needed: 3 },
    ]);
  });

  it('has one chair at a time, of its own council', async () => {
    for (const email of ['mot@example.vn', 'hai@example.vn']) {
      await invited(world, organiser, 'COUNCIL', { roundCode, email, chair: email === 'mot@example.vn' });
    }
    const [, second] = await seatsOf('council');
    const seatId = second ?? '';
    expect(refusedWith(await makeChair(world, organiser, { roundCode: other, seatId }))).toBe('notFound');
    expect((await panel()).council.map(({ chair }) => chair)).toEqual([true, false]);
    granted(await makeChair(world, organiser, { roundCode, seatId }));
    expect((await panel()).council.map(({ chair }) => chair)).toEqual([false, true]);
  });

  it('takes an idle council member off', async () => {
    const [first] = await seatsOf('council');
    granted(await removeSeat(world, organiser, { roundCode, seatId: first ?? '', kind: 'COUNCIL' }));
    expect(await seatsOf('council')).toHaveLength(1);
  });

  it('shows a juror of the round to whoever may change the duties', async () => {
    const [seatId = ''] = await seatsOf('jurors');
    expect(granted(await showJurorSeat(world, organiser, { roundCode, seatId }))).toMatchObject({
      juror: { code: 'J01', groups: [1, 2], head: true },
      mayEdit: true,
    });
    const elsewhere = { roundCode: other, seatId };
    expect(refusedWith(await showJurorSeat(world, organiser, elsewhere))).toBe('notFound');
  });

  it('is read by the auditor and the support team, who change nothing', async () => {
    for (const role of ['AUDITOR', 'SECRETARIAT'] as const) {
      const reader = await invited(world, organiser, role);
      expect(await panel(reader)).toMatchObject({
        mayInvite: false,
        mayEditJury: false,
        mayEditCouncil: false,
      });
      const [seatId = ''] = await seatsOf('jurors');
      expect(refusedWith(await showJurorSeat(world, reader, { roundCode, seatId }))).toBe('notAllowed');
      const answer = await offerSeat(world, reader, {
        ...juror,
        groups: [1],
        name: 'x',
        email: 'x@example.vn',
      });
      expect(refusedWith(answer)).toBe('notAllowed');
    }
  });

  it('keeps its jury once scoring is closed, whatever link is still open', async () => {
    const open = granted(
      await invite(world, organiser, {
        email: 'muon@example.vn',
        name: 'Muộn',
        role: 'JUROR',
        roundCode,
        groups: [1],
      }),
    );
    const { id: roundId } = await world.db.round.findUniqueOrThrow({ where: { code: roundCode } });
    const act = { at: world.clock.now(), byId: organiser.accountId, roundId };
    await world.db.roundAct.create({ data: { ...act, id: 'opened', kind: 'SCORING_OPENED' } });
    await world.db.roundAct.create({ data: { ...act, id: 'closed', kind: 'SCORING_CLOSED' } });
    const before = await countsOf(world);
    const late = { token: open.token, password };
    expect(refusedWith(await acceptInvitation(world, late))).toBe('round.notInPhase');
    expect(refusedWith(await offer('biet2@example.vn'))).toBe('round.notInPhase');
    expect(await panel()).toMatchObject({ mayEditJury: false, mayEditCouncil: true });
    expect(await countsOf(world)).toEqual(before);
  });
});
