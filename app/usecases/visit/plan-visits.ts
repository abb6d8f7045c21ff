import { fold } from '~/domain/fold';
import { type Actor, may } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { checklistOf } from '~/domain/visit/checklist';
import { drawSample, type SampleRule } from '~/domain/visit/sample';
import { recordAudit } from '~/store/audit';
import type { Connection } from '~/store/database';
import { type EntryFile, findRoundEntry } from '~/store/entry/find-entry';
import { findRound, type RoundState } from '~/store/round/find-round';
import { shareRound } from '~/store/round/record-act';
import { transact } from '~/store/transaction';
import type { DrawableRow } from '~/store/visit/list-drawable';
import { insertSample, insertVisit } from '~/store/visit/save-plan';
import type { World } from '../world';
import { drawableOf, refuseOutsideVisits, visitableProducers } from './visitable';

/** The draw as it was shown, and the producers of it that are kept. */
export type SampleInput = { roundCode: string; seed: string; rule: SampleRule; producers: string[] };

/**
 * Plans visits to the kept producers of a draw, which is made again: `visit.drawChanged` where it comes out otherwise
 * than it was shown. Seed, rule and draw are recorded with it.
 */
export async function planSample(
  world: World,
  actor: Actor,
  input: SampleInput,
): Promise<{ planned: number } | Refusal> {
  if (input.producers.length === 0) return refuse('visit.nothingDrawn');
  return plan(world, actor, input.roundCode, async (tx, round, at) => {
    const rows = await visitableProducers(world, round);
    const open = drawableOf(rows);
    const drawn = drawSample(open, input.rule, input.seed);
    if (input.producers.some((producer) => !drawn.includes(producer))) return refuse('visit.drawChanged');
    const sampleId = world.ids.id();
    const made = { seed: input.seed, ...input.rule, candidates: open.length, drawn };
    await insertSample(tx, { ...made, id: sampleId, roundId: round.id, byId: actor.accountId, at });
    const chosen = rows.filter(({ facilityId }) => input.producers.includes(facilityId));
    const refusal = await insertAll(tx, world, actor, { round, at, sampleId, chosen });
    if (refusal) return refusal;
    const facts = { seed: input.seed, drawn: drawn.length, planned: chosen.length };
    return { answer: { planned: chosen.length }, objectId: sampleId, facts };
  });
}

/** Plans a visit to a producer by hand, in addition to what was drawn. */
export async function planVisit(
  world: World,
  actor: Actor,
  input: { roundCode: string; facilityId: string },
): Promise<{ id: string } | Refusal> {
  return plan(world, actor, input.roundCode, async (tx, round, at) => {
    const rows = await visitableProducers(world, round);
    const chosen = rows.filter(({ facilityId }) => facilityId === input.facilityId);
    if (chosen.length === 0) return refuse('visit.noEntries', {}, 'facilityId');
    const id = world.ids.id();
    const refusal = await insertAll(tx, world, actor, { round, at, sampleId: null, chosen, ids: [id] });
    return refusal ?? { answer: { id }, objectId: id, facts: { facility: input.facilityId } };
  });
}

type Planned<T> = { answer: T; objectId: string; facts: Record<string, string | number> };

async function plan<T>(
  world: World,
  actor: Actor,
  roundCode: string,
  work: (tx: Connection, round: RoundState, at: Date) => Promise<Planned<T> | Refusal>,
): Promise<T | Refusal> {
  if (!may(actor, 'visit.plan')) return refuse('notAllowed');
  const round = await findRound(world.db, roundCode);
  if (!round) return refuse('notFound');
  return transact(world.db, async (tx) => {
    await shareRound(tx, round.id);
    const at = world.clock.now();
    const locked = (await findRound(tx, roundCode)) as RoundState;
    const done = refuseOutsideVisits(locked, at) ?? (await work(tx, locked, at));
    if (isRefusal(done)) return done;
    const { objectId, facts, answer } = done;
    const event = { id: world.ids.id(), at, actorId: actor.accountId, act: 'visit.plan', objectId, facts };
    await recordAudit(tx, { ...event, objectType: 'visit', roundId: round.id });
    return answer;
  });
}

type Chosen = {
  round: RoundState;
  at: Date;
  sampleId: string | null;
  chosen: readonly DrawableRow[];
  ids?: string[];
};

async function insertAll(tx: Connection, world: World, actor: Actor, plan: Chosen) {
  const { round, at, sampleId, chosen, ids = [] } = plan;
  for (const [place, row] of chosen.entries()) {
    const lines = await linesOf(tx, world, round.id, row);
    const named = row.entries.map(({ code, name }) => `${code} ${name}`).join(' ');
    const added = await insertVisit(tx, {
      id: ids[place] ?? world.ids.id(),
      roundId: round.id,
      facilityId: row.facilityId,
      sampleId,
      search: fold(`${row.producer} ${row.provinceName} ${named}`),
      createdById: actor.accountId,
      createdAt: at,
      lines,
    });
    if (!added) return refuse('visit.alreadyPlanned', { producer: row.producer });
  }
  return undefined;
}

async function linesOf(tx: Connection, world: World, roundId: string, row: DrawableRow) {
  const files = await Promise.all(row.entries.map(({ id }) => findRoundEntry(tx, roundId, id)));
  return files.flatMap((file) =>
    checklistOf(file as EntryFile).map((line) => ({
      ...line,
      id: world.ids.id(),
      entryId: (file as EntryFile).id,
    })),
  );
}
