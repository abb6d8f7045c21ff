import type { Actor } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import type { ProductGroup } from '~/domain/round';
import { regroupPlaceOf } from '../quota/places';
import type { World } from '../world';
import { type EntryOfRound, takeIntakeStep } from './intake-step';

/**
 * Moves a received entry to the product group it belongs to, as long as it has no code: the code names the group. Its
 * place in the province's quota of the group moves along; a full one refuses.
 */
export async function regroupEntry(
  world: World,
  actor: Actor,
  input: EntryOfRound & { group: ProductGroup },
): Promise<{ id: string } | Refusal> {
  return takeIntakeStep(world, actor, {
    ...input,
    act: 'entry.regroup',
    decide: async (tx, round, entry) => {
      const { status, code } = entry;
      const open = (status === 'FORWARDED' || status === 'SUPPLEMENT') && code === null;
      if (!open) return refuse('entry.wrongState', { status });
      const counted = { ...entry, roundId: round.id, group: entry.group as ProductGroup };
      const refusal = await regroupPlaceOf(tx, counted, input.group);
      return refusal ?? { to: status, group: input.group };
    },
  });
}
