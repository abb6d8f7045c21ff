import type { Exchanged, KeptOperation } from '~/domain/sync/exchange';
import { sheetKey } from '~/domain/sync/exchange';
import type { CellHead, OpenConflict } from '~/domain/sync/protocol';
import type { ExchangeToWrite, WrittenSheet } from '~/store/sync/write-exchange';
import type { World } from '../world';
import type { Ground } from './grounds';

type Cells = Pick<
  ExchangeToWrite,
  'sheets' | 'log' | 'heads' | 'conflictsPut' | 'conflictsGone' | 'quarantined'
>;

/** What an exchange changes: the log, and for every sheet that it touched the cells that differ from before. */
export function asWritten(world: World, before: readonly Ground[], exchanged: Exchanged<Ground>): Cells {
  const decided = exchanged.fresh.filter(({ outcome }) => outcome.outcome !== 'QUARANTINED');
  const named = new Set(decided.map(({ operation }) => sheetKey(operation.sheet)));
  const touched = before.filter(({ stored }) => named.has(sheetKey(stored)));
  const changes = touched.map((one) =>
    changeOf(world, one, exchanged.sheets.get(sheetKey(one.stored)) ?? one),
  );
  const ids = new Map(changes.map(({ sheet }) => [sheetKey(sheet), sheet.sheetId]));
  const onSheet = (kept: KeptOperation) => ({
    ...kept,
    sheetId: ids.get(sheetKey(kept.operation.sheet)) ?? '',
  });
  return {
    sheets: changes.map(({ sheet }) => sheet),
    log: decided.map(onSheet),
    heads: changes.flatMap(({ heads }) => heads),
    conflictsPut: changes.flatMap(({ put }) => put),
    conflictsGone: changes.flatMap(({ gone }) => gone),
    quarantined: exchanged.fresh.filter(({ outcome }) => outcome.outcome === 'QUARANTINED'),
  };
}

function changeOf(world: World, before: Ground, after: Ground) {
  const { entryId, pass, seen, epoch, rubric } = before.stored;
  const sheetId = before.stored.sheetId ?? world.ids.id();
  const heads = fresh(before.heads, after.heads);
  const words = heads.find(({ criterion }) => criterion === 'remarks');
  const remarks = words ? (words.text ?? '') : null;
  const sheet: WrittenSheet = {
    ...{ sheetId, entryId, pass, seen, epoch, remarks },
    rubricId: rubric?.id ?? '',
  };
  const put = fresh(before.conflicts, after.conflicts);
  const gone = before.conflicts.filter(
    (one) => !after.conflicts.some((left) => left.opId === one.opId || samePlace(left, one)),
  );
  const of = <T>(cells: readonly T[]) => cells.map((cell) => ({ ...cell, sheetId }));
  return { sheet, heads: of(heads), put: of(put), gone: gone.map(({ opId }) => opId) };
}

const fresh = <T extends CellHead>(before: readonly T[], after: readonly T[]): T[] =>
  after.filter((one) => !before.some(({ opId }) => opId === one.opId));

/** A device has one conflict in a cell: a later one is written over it. */
const samePlace = (one: OpenConflict, other: OpenConflict) =>
  one.criterion === other.criterion && one.deviceId === other.deviceId;
