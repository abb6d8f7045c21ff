import { type Actor, may } from '~/domain/permission';
import { provinceText } from '~/domain/province';
import { type Refusal, refuse } from '~/domain/refusal';
import { roundPages } from '~/domain/round-pages';
import { maySet, type Setting } from '~/domain/round-settings';
import { listProvinces } from '~/store/province/list-provinces';
import { findRound, phaseOf } from '~/store/round/find-round';
import { listRoundFigures } from '~/store/round/round-figures';
import { listRoundProvinces } from '~/store/round/round-provinces';
import type { World } from '../world';
import { readiness } from './open-scoring';

const settings: Setting[] = ['profile', 'calendar', 'provinces', 'quotas', 'rules'];

/** Shows one round to those who run or audit it: its settings, what may still change, and what scoring waits for. */
export async function showRound(world: World, actor: Actor, input: { roundCode: string }) {
  if (!may(actor, 'round.read')) return refuse('notAllowed');
  const round = await findRound(world.db, input.roundCode);
  if (!round) return refuse('notFound') as Refusal;
  const [provinces, units, figures, waiting] = await Promise.all([
    listRoundProvinces(world.db, round.id),
    listProvinces(world.db, round.codeSet),
    listRoundFigures(world.db),
    readiness(world.db, round),
  ]);
  const now = world.clock.now();
  const phase = phaseOf(round, now);
  const manages = may(actor, 'round.manage');
  return {
    round: { ...round, host: provinceText(round.host) },
    hostName: units.find(({ code }) => code === round.host.code)?.name ?? '',
    now: now.toISOString(),
    phase,
    provinces,
    units: units.map(({ codeSet, code, name, region }) => ({ codeSet, code, name, region })),
    figures: figures.get(round.id) ?? null,
    waiting: waiting ?? null,
    settable: settings.filter((setting) => manages && maySet(setting, phase)),
    pages: roundPages(actor, round),
    mayManage: manages,
  };
}
