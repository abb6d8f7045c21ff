import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal } from '~/domain/refusal';
import type { CellHead } from '~/domain/sync/protocol';
import { loadSheetFacts } from '~/store/sheet/load-sheet-facts';
import type { World } from '../world';
import { openSheet } from './open-sheet';
import type { SheetInput } from './show-sheet';

/** The marks of a sheet as they stand: what a device needs to settle a conflict with another. */
export async function readHeads(
  world: World,
  actor: Actor,
  input: SheetInput,
): Promise<{ heads: CellHead[] } | Refusal> {
  const sheet = openSheet(actor, await loadSheetFacts(world.db, { ...input, accountId: actor.accountId }));
  return isRefusal(sheet) ? sheet : { heads: sheet.sheet?.heads ?? [] };
}
