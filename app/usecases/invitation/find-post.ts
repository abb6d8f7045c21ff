import { type InvitedRole, isProvincial, isSeat } from '~/domain/invitation';
import type { ProvinceKey } from '~/domain/province';
import { type Refusal, refuse } from '~/domain/refusal';
import { seatRefusal } from '~/domain/round-settings';
import { findAccountByEmail } from '~/store/account/find-account';
import { holdsRole } from '~/store/account/memberships';
import type { Connection } from '~/store/database';
import { holdsSeat } from '~/store/panel/seats';
import { findProvince } from '~/store/province/list-provinces';
import { findRound, phaseOf } from '~/store/round/find-round';

type Asked = { email: string; role: InvitedRole; province: ProvinceKey | null; roundCode?: string; at: Date };

/** A post that can be offered: its round where it is a seat, and its place in words. */
export type Post = { roundId: string | null; place: string };

/** Looks the offered post up; refuses where the place does not exist, its seats are fixed or the person holds the post. */
export async function findPost(db: Connection, asked: Asked): Promise<Post | Refusal> {
  const { role, province } = asked;
  const account = await findAccountByEmail(db, asked.email);
  if (isSeat(role)) {
    const round = await findRound(db, asked.roundCode ?? '');
    if (!round) return refuse('notFound');
    const fixed = seatRefusal(role, phaseOf(round, asked.at));
    if (fixed) return fixed;
    const held = account && (await holdsSeat(db, round.id, account.id, role));
    return held ? refuse('account.alreadySeated', {}, 'email') : { roundId: round.id, place: round.name };
  }
  const unit = province && (await findProvince(db, province));
  if (isProvincial(role) && !unit) return refuse('formFaults', {}, 'province');
  const held = account && (await holdsRole(db, account.id, { role, province }));
  return held ? refuse('account.alreadySeated', {}, 'email') : { roundId: null, place: unit?.name ?? '' };
}
