import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { reminderPause } from '~/domain/reminder';
import { allows } from '~/domain/round';
import { reminderLetter } from '~/gateways/letters';
import { recordAudit } from '~/store/audit';
import { markReminded } from '~/store/reminder/mark-reminded';
import { phaseOf, type RoundState } from '~/store/round/find-round';
import { transact } from '~/store/transaction';
import { dayHead, dayRound } from '../board/day-round';
import type { World } from '../world';
import { jurorsToRemind, type Remindable } from './jurors-to-remind';

/** Whom the letters reach, and who was reminded less than an hour before: codes of jurors. */
export type RemindedJurors = { reached: string[]; skipped: string[] };

/** Writes to every juror with unsigned sheets, or to one seat: at most one letter an hour each, also of two presses at once. */
export async function remindJurors(
  world: World,
  actor: Actor,
  input: { roundCode: string; seat?: string },
): Promise<RemindedJurors | Refusal> {
  const round = await dayRound(world, actor, 'jury.assist', input.roundCode);
  if (isRefusal(round)) return round;
  const at = world.clock.now();
  const phase = phaseOf(round, at);
  if (!allows(phase, 'score')) return refuse('round.notInPhase', { phase: `@domain.phase.${phase}` });
  return transact(world.db, async (tx) => {
    const left = (await jurorsToRemind(tx, round.id, at.toISOString())).filter(
      ({ seatId }) => !input.seat || seatId === input.seat,
    );
    const when = { at, notSince: new Date(at.getTime() - reminderPause) };
    const reached = await markReminded(
      tx,
      round.id,
      left.map(({ seatId }) => seatId),
      when,
    );
    for (const { seatId, name, email, locale } of reached) {
      const juror = left.find((one) => one.seatId === seatId) as Remindable;
      await world.jobs.enqueue(tx, 'mail', letterTo(world, round, { ...juror, name }, email, locale));
    }
    const codes = reached.map(({ juror }) => juror);
    await recordAudit(tx, {
      ...{ id: world.ids.id(), at, actorId: actor.accountId, act: 'jurors.remind' },
      ...{ objectType: 'round', objectId: round.id, roundId: round.id, facts: { jurors: codes } },
    });
    return { reached: codes, skipped: left.map(({ code }) => code).filter((code) => !codes.includes(code)) };
  });
}

function letterTo(world: World, round: RoundState, juror: Remindable, to: string, locale: string) {
  return reminderLetter({
    ...{ to, name: juror.name, left: juror.left, due: juror.due },
    ...{ round: locale === 'en' ? round.nameEn : round.name, deadline: round.calendar.scoringClosesAt },
    ...{ link: `${world.origin}/jury/rounds/${round.code}`, locale: locale === 'en' ? 'en' : 'vi' },
  });
}

/** Shows whom a press would reach, with the letter as the first of them would get it. */
export async function showReminders(world: World, actor: Actor, input: { roundCode: string }) {
  const round = await dayRound(world, actor, 'progress.read', input.roundCode);
  if (isRefusal(round)) return round;
  const jurors = await jurorsToRemind(world.db, round.id, world.clock.now().toISOString());
  const first = jurors.find(({ now }) => now) ?? jurors[0];
  const { subject, text } = first ? letterTo(world, round, first, '', 'vi') : { subject: '', text: '' };
  return { ...dayHead(world, actor, round), jurors, letter: first ? { subject, text } : null };
}
