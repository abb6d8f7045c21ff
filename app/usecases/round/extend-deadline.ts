import { extensionRefusal } from '~/domain/extension';
import type { Actor } from '~/domain/permission';
import { type ProvinceKey, provinceText } from '~/domain/province';
import { type Refusal, refuse } from '~/domain/refusal';
import type { Deadline, Extension } from '~/domain/round';
import { recordExtension } from '~/store/round/round-acts';
import { listRoundProvinces } from '~/store/round/round-provinces';
import type { World } from '../world';
import { changeRound } from './change-round';

/** More time: `province` null is the whole round; `until` an instant, the notice's date a day (YYYY-MM-DD). */
export type ExtensionInput = {
  roundCode: string;
  deadline: Deadline;
  province: ProvinceKey | null;
  until: string;
  reason: string;
  notice: { number: string; date: string };
};

/**
 * Extends a deadline of a round or of one of its provinces, on the notice of the organiser. Every extension is kept as an
 * act of the round with who gave it, when and why. Also refuses a province that takes no part (`round.provinceNotIn`).
 */
export function extendDeadline(
  world: World,
  actor: Actor,
  input: ExtensionInput,
): Promise<{ code: string } | Refusal> {
  const { roundCode, province, notice, ...given } = input;
  const scope = province ? provinceText(province) : null;
  return changeRound(world, actor, {
    roundCode,
    setting: 'calendar',
    act: 'round.EXTENDED',
    facts: { ...given, province: scope, noticeNumber: notice.number, noticeDate: notice.date },
    save: async (tx, round, at) => {
      const parts = province ? await listRoundProvinces(tx, round.id) : [];
      const part = parts.find(({ codeSet, code }) => codeSet === province?.codeSet && code === province.code);
      if (province && !part) return refuse('round.provinceNotIn', { province: province.code }, 'province');
      const extension: Extension = { kind: 'EXTENDED', at: at.toISOString(), province, notice, ...given };
      const refusal = extensionRefusal(round.announced, round.acts, extension);
      if (refusal) return refusal;
      await recordExtension(tx, round.id, extension, { id: world.ids.id(), byId: actor.accountId });
      return undefined;
    },
  });
}
