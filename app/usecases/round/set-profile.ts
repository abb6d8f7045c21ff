import type { Actor } from '~/domain/permission';
import { type ProvinceKey, provinceText } from '~/domain/province';
import { type Refusal, refuse } from '~/domain/refusal';
import { findProvince } from '~/store/province/list-provinces';
import type { RoundState } from '~/store/round/find-round';
import { saveRoundSettings } from '~/store/round/round-settings';
import type { World } from '../world';
import { changeRound } from './change-round';

type Profile = {
  roundCode: string;
  name?: string;
  nameEn?: string;
  host?: ProvinceKey;
  disclosure?: RoundState['disclosure'];
};

/** Sets a round's names, host province and what is disclosed with the result; what is left out stays. */
export function setProfile(world: World, actor: Actor, input: Profile): Promise<{ code: string } | Refusal> {
  const { roundCode, name, nameEn, host, disclosure } = input;
  return changeRound(world, actor, {
    roundCode,
    setting: 'profile',
    act: 'round.profileSet',
    facts: { host: host ? provinceText(host) : null, disclosure: disclosure ?? null },
    save: async (tx, round) => {
      const unknown = host && (host.codeSet !== round.codeSet || !(await findProvince(tx, host)));
      if (unknown) return refuse('formFaults', {}, 'host');
      await saveRoundSettings(tx, round.id, { name, nameEn, host, disclosure });
      return undefined;
    },
  });
}
