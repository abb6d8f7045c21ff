import { sameContent } from '~/domain/sync/decide';
import { pendingOf, type Sheet, sheetOf, shownIn } from '~/offline/outbox/outbox';
import { contentOf } from './server';
import type { SheetRow } from './tables';
import type { Tablet } from './tablet';
import type { World } from './world';

/** What does not hold at the end of a schedule; empty when all is well. */
export function violationsOf(world: World): string[] {
  return [...lost(world), ...signedOtherwise(world), ...unreported(world), ...apart(world)];
}

/**
 * Every operation that a living storage holds, or that was shown as sent, is on the server as it was written. Where a
 * server is put back that had heard of two storages under one name, it may take the one's seq for the other's.
 */
function lost({ server, oracle, tablets, restored }: World): string[] {
  const blurred = restored && oracle.faults.has('storage cloned');
  const { kept } = server.tables;
  const living = new Set(
    tablets.flatMap(({ disk }) => [...disk.keys()].filter((key) => key.startsWith('operation/'))),
  );
  const someCleared = tablets.some(({ cleared }) => cleared);
  return [...oracle.saved.values()].flatMap(({ operation }) => {
    const { opId } = operation;
    const there = kept.get(opId)?.operation;
    const here = living.has(`operation/${opId}`);
    if (there) return sameContent(there, operation) ? [] : [`operation ${opId} is kept with other content`];
    if (blurred && oracle.sent.has(opId)) return [];
    if (here) return [`operation ${opId} lies on a tablet and not on the server`];
    if (!someCleared) return [`operation ${opId} was saved and is gone from its tablet`];
    return oracle.sent.has(opId) && !restored ? [`operation ${opId} was shown as sent and is gone`] : [];
  });
}

/** A signed sheet still says what was signed. */
function signedOtherwise({ server }: World): string[] {
  return [...server.tables.sheets.values()].flatMap((row) => {
    if (!row.signed) return [];
    const same = contentOf(row) === row.signed.content && row.conflicts.length === 0;
    return same ? [] : [`sheet ${row.seat}/${row.entryId} has changed after it was signed`];
  });
}

/** What a tablet had declared before its storage was cleared is known to be missing. */
function unreported({ server, oracle, tablets, restored }: World): string[] {
  if (restored) return [];
  const alive = new Set(tablets.map(({ outbox }) => outbox?.deviceId));
  return [...oracle.declared].flatMap(([deviceId, names]) => {
    if (alive.has(deviceId) || oracle.ambiguous.has(deviceId)) return [];
    const missing = [...names].filter((opId) => !server.tables.kept.has(opId)).length;
    const reported = server.tables.devices.get(deviceId)?.pending ?? 0;
    return reported >= missing ? [] : [`device ${deviceId}: ${missing} are missing, ${reported} reported`];
  });
}

/** Tablets and server agree on heads, conflicts, signatures and on what became of every operation. */
function apart(world: World): string[] {
  return world.tablets.flatMap((tablet, index) => {
    if (tablet.cleared) return [];
    const state = tablet.outbox;
    if (!state) return [`tablet ${index} does not run`];
    const pending = pendingOf(state).length;
    const sheets = world.entries.flatMap((entryId) => {
      const row = world.server.rowOf(world.server.tables, tablet.seat, { entryId, pass: 1 });
      return sheetApart(sheetOf(state, row), row).map((what) => `tablet ${index}, ${entryId}: ${what}`);
    });
    return [
      ...(pending ? [`tablet ${index} has ${pending} unsent`] : []),
      ...sheets,
      ...toldApart(world, tablet),
    ];
  });
}

function sheetApart(sheet: Sheet, row: SheetRow): string[] {
  const heads = Object.entries(sheet.cells).flatMap(([criterion, { head }]) =>
    head ? [`${criterion} ${head.opId}`] : [],
  );
  const conflicts = Object.values(sheet.cells).flatMap((cell) => cell.conflicts.map(({ opId }) => opId));
  const own = Object.values(sheet.cells).filter(
    (cell) => cell.mine && !cell.conflicts.some(({ opId }) => opId === cell.mine?.opId),
  );
  const shown = Object.values(sheet.cells).filter(
    (cell) => cell.conflicts.length === 0 && shownIn(cell) !== cell.head,
  );
  const faults: [string, boolean][] = [
    ['epoch', sheet.epoch !== row.epoch],
    ['signature', sheet.signed?.digest !== row.signed?.digest],
    ['recusal', sheet.recused !== row.recused],
    [
      'heads',
      !sameNames(
        heads,
        row.heads.map(({ criterion, opId }) => `${criterion} ${opId}`),
      ),
    ],
    [
      'conflicts',
      !sameNames(
        conflicts,
        row.conflicts.map(({ opId }) => opId),
      ),
    ],
    ['own words', own.length > 0 || shown.length > 0],
  ];
  return faults.filter(([, wrong]) => wrong).map(([what]) => what);
}

const sameNames = (one: string[], other: string[]) => one.sort().join() === other.sort().join();

/**
 * Of two storages under one name only one is told that a server put back has decided anew; the other shows what it was
 * told before.
 */
function toldApart({ server, oracle, restored }: World, { outbox }: Tablet): string[] {
  if (restored && oracle.faults.has('storage cloned')) return [];
  return (outbox?.log ?? []).flatMap(({ operation: { opId }, outcome }) => {
    const kept = server.tables.kept.get(opId)?.outcome;
    const same = JSON.stringify(kept) === JSON.stringify(outcome);
    return same ? [] : [`operation ${opId} is ${kept?.outcome} and shown as ${outcome?.outcome}`];
  });
}
