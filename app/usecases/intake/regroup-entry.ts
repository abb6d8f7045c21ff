import type { Actor } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import type { ProductGroup } from '~/domain/round';
import type { World } from '../world';
import { type EntryOfRound, takeIntakeStep } from './intake-step';

/** Moves a received entry to the product group it belongs to, as long as it has no code: the code names the group. */
export async function regroupEntry(
  world: World,
  actor: Actor,
  input: EntryOfRound & { group: ProductGroup },
): Promise<{ id: string } | Refusal> {
  return takeIntakeStep(world, actor, {
    ...input,
    act: 'entry.regroup',
    decide: (_tx, _round, { status, code }) =>
      (status === 'FORWARDED' || status === 'SUPPLEMENT') && code === null
        ? { to: status, group: input.group }
        : refuse('entry.wrongState', { status }),
  });
}
