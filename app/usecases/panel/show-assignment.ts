import { type Assignment, assignmentsOf, everybody, type Pair } from '~/domain/panel/panel';
import { proposePanel } from '~/domain/panel/propose';
import { type Actor, may } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { roundPages } from '~/domain/round-pages';
import { maySet } from '~/domain/round-settings';
import { type LoadedPanel, loadPanel } from '~/store/panel/load-panel';
import { findRound, phaseOf, type RoundState } from '~/store/round/find-round';
import type { World } from '../world';
import { distinct, faultOf } from './confirm-assignment';
import { loadsAndProblems, matricesOf } from './panel-view';

/** Proposes who scores which entry, with `sheets` sheets each where the organiser wants more than the minimum. */
export async function showProposal(
  world: World,
  actor: Actor,
  input: { roundCode: string; sheets?: number },
) {
  const found = await openPanel(world, actor, input.roundCode);
  if (isRefusal(found)) return found as Refusal;
  const { round, loaded } = found;
  const sheets = Math.max(input.sheets ?? 0, loaded.panel.rules.minimumSheets);
  return view(world, actor, round, loaded, { assignments: proposePanel(loaded.panel, sheets), sheets });
}

/** Shows who scores which entry as it stands, to be changed. */
export async function showAssignment(world: World, actor: Actor, input: { roundCode: string }) {
  const found = await openPanel(world, actor, input.roundCode);
  if (isRefusal(found)) return found as Refusal;
  const { round, loaded } = found;
  return view(world, actor, round, loaded, { assignments: presentAssignment(round, loaded), sheets: null });
}

/** Shows what an assignment that is not confirmed comes to: loads, and what it leaves unsatisfied. Saves nothing. */
export async function checkAssignment(
  world: World,
  actor: Actor,
  input: { roundCode: string; pairs: Pair[] },
) {
  const found = await openPanel(world, actor, input.roundCode);
  if (isRefusal(found)) return found as Refusal;
  const { round, loaded } = found;
  const pairs = distinct(input.pairs);
  const fault = faultOf(loaded.panel, pairs);
  if (fault) return fault;
  return view(world, actor, round, loaded, {
    assignments: assignmentsOf(loaded.panel, pairs),
    sheets: null,
  });
}

/** Who scores what at present: what is assigned, or everybody the entries of the own groups. */
export function presentAssignment(round: RoundState, { panel, assigned }: LoadedPanel): Assignment[] {
  return round.assignsEntries ? assignmentsOf(panel, assigned) : everybody(panel);
}

async function openPanel(world: World, actor: Actor, roundCode: string) {
  if (!may(actor, 'panel.assign')) return refuse('notAllowed');
  const round = await findRound(world.db, roundCode);
  return round ? { round, loaded: await loadPanel(world.db, round) } : refuse('notFound');
}

type Shown = { assignments: Assignment[]; sheets: number | null };

function view(world: World, actor: Actor, round: RoundState, loaded: LoadedPanel, shown: Shown) {
  const phase = phaseOf(round, world.clock.now());
  return {
    round: { code: round.code, name: round.name, nameEn: round.nameEn },
    pages: roundPages(actor, round),
    phase,
    assigns: round.assignsEntries,
    minimum: loaded.panel.rules.minimumSheets,
    sheets: shown.sheets,
    ...loadsAndProblems(loaded, shown.assignments),
    matrices: matricesOf(loaded, shown.assignments),
    mayAssign: maySet('jury', phase),
  };
}
