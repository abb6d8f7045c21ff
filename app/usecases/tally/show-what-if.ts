import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal } from '~/domain/refusal';
import type { RoundRules } from '~/domain/round';
import { type Supposition, whatIf } from '~/domain/what-if';
import type { WhatIfTyped } from '~/forms/what-if';
import { listJurorSeats } from '~/store/panel/list-seats';
import { listCodedEntries } from '~/store/progress/list-coded-entries';
import type { World } from '../world';
import { openTally } from './open-tally';

/** Shows what a round would come to under other rules or without some jurors. Nothing of it is saved. */
export async function showWhatIf(
  world: World,
  actor: Actor,
  input: { roundCode: string; supposed: WhatIfTyped },
) {
  const open = await openTally(world, actor, input.roundCode);
  if (isRefusal(open)) return open as Refusal;
  const { round, pages, counted } = open;
  const [seats, entries] = await Promise.all([
    listJurorSeats(world.db, round.id),
    listCodedEntries(world.db, round.id),
  ]);
  const names = new Map(entries.map((entry) => [entry.code, entry.name]));
  const { before, after, changes } = whatIf(
    counted.bundle,
    counted.result,
    suppositionOf(round.rules, input.supposed),
  );
  return {
    ...{ round, pages, before, after, supposed: input.supposed },
    changes: changes.map((change) => ({ ...change, name: names.get(change.id) ?? '' })),
    jurors: seats.map(({ code, name }) => ({ code, name })),
  };
}

function suppositionOf(rules: RoundRules, typed: WhatIfTyped): Supposition {
  const { method, trim, minimumSheets, threshold, comparison, without } = typed;
  const other = method === 'trimmed-mean' ? { method, trim } : method && { method };
  return {
    aggregate: other ?? rules.aggregate,
    minimumSheets: minimumSheets ?? rules.minimumSheets,
    threshold: {
      points: threshold ?? rules.threshold.points,
      comparison: comparison ?? rules.threshold.comparison,
    },
    without,
  };
}
