import type { Actor } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import type { Connection } from '~/store/database';
import { listProvinces } from '~/store/province/list-provinces';
import { endLimits } from '~/store/quota/rules';
import type { RoundState } from '~/store/round/find-round';
import { listRoundProvinces, provincesInUseBut, saveRoundProvinces } from '~/store/round/round-provinces';
import type { World } from '../world';
import { changeRound } from './change-round';

/** Sets which provinces take part in a round, by their codes. One that has entries in it stays; one that leaves has no limit any more. */
export function setProvinces(
  world: World,
  actor: Actor,
  input: { roundCode: string; provinces: string[] },
): Promise<{ code: string } | Refusal> {
  return changeRound(world, actor, {
    roundCode: input.roundCode,
    setting: 'provinces',
    act: 'round.provincesSet',
    facts: { provinces: input.provinces },
    save: (tx, round) => save(tx, round, input.provinces),
  });
}

async function save(tx: Connection, round: RoundState, provinces: string[]): Promise<Refusal | undefined> {
  if (provinces.length === 0) return refuse('round.noProvinces');
  const known = new Map((await listProvinces(tx, round.codeSet)).map(({ code, name }) => [code, name]));
  const wanted = provinces.map((code) => ({ code, name: known.get(code) ?? '' }));
  const stranger = wanted.find(({ name }) => name === '');
  if (stranger) return refuse('round.provinceNotIn', { province: stranger.code });
  const [used] = await provincesInUseBut(tx, round.id, provinces);
  if (used) return refuse('round.provinceInUse', { province: used });
  const before = await listRoundProvinces(tx, round.id);
  await endLimits(
    tx,
    round.id,
    before.filter(({ code }) => !provinces.includes(code)),
  );
  await saveRoundProvinces(tx, round.id, round.codeSet, wanted);
  return undefined;
}
