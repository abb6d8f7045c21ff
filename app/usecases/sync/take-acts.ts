import { isRefusal, type Refusal } from '~/domain/refusal';
import type { SyncAnswer, SyncRequest } from '~/forms/sync';
import { takenBefore } from '~/store/audit';
import type { KnownDevice } from '~/store/device/find-device';
import { askSecretariat } from '../question/ask-secretariat';
import { recuse } from '../recusal/recuse';
import type { World } from '../world';

type Act = SyncRequest['acts'][number];

/**
 * Takes the acts of a tablet in their order. An act's name is the id of its audit event: what was taken once is not
 * taken again, though it was undone since. One has stepped aside already where another device said so first.
 */
export async function takeActs(
  world: World,
  device: KnownDevice,
  acts: readonly Act[],
): Promise<SyncAnswer['acts']> {
  if (acts.length === 0) return [];
  const taken = await takenBefore(
    world.db,
    acts.map(({ id }) => id),
  );
  const answers: SyncAnswer['acts'] = [];
  for (const act of acts) {
    const answer = taken.has(act.id) ? null : await take(world, device, act);
    const refused = isRefusal(answer) && answer.refused !== 'sheet.recused' ? answer.refused : null;
    answers.push({ id: act.id, refused });
  }
  return answers;
}

function take(world: World, { actor, roundCode }: KnownDevice, act: Act): Promise<unknown | Refusal> {
  if (act.kind === 'question') return askSecretariat(world, actor, { ...act, roundCode });
  return recuse(world, actor, { ...act, roundCode, actId: act.id });
}
