import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal } from '~/domain/refusal';
import { allows, phaseAt } from '~/domain/round';
import { listRail, type RailStop } from '~/store/seat/list-seat-entries';
import { loadMaterial, type Material } from '~/store/sheet/load-material';
import { loadSheetFacts, type StoredSheet } from '~/store/sheet/load-sheet-facts';
import { findReportOf } from '~/store/visit/find-visit';
import type { World } from '../world';
import { openSheet } from './open-sheet';

/** One sheet of a juror, in the pass that the round is in. */
export type SheetInput = { roundCode: string; entryId: string };

/**
 * Shows a juror one entry with its sheet: the product on one side, criteria and marks on the other, and the rail of
 * the group's entries. Four queries, side by side; a refusal gives nothing of the material away.
 */
export async function showSheet(world: World, actor: Actor, input: SheetInput) {
  const key = { ...input, accountId: actor.accountId };
  const [facts, material, rail, report] = await Promise.all([
    loadSheetFacts(world.db, key),
    loadMaterial(world.db, input.roundCode, input.entryId),
    listRail(world.db, key),
    findReportOf(world.db, input.roundCode, input.entryId),
  ]);
  const sheet = openSheet(actor, facts);
  if (isRefusal(sheet)) return sheet as Refusal;
  const now = world.clock.now();
  const phase = phaseAt(sheet.calendar, sheet.acts, now.toISOString());
  const signed = sheet.sheet?.signedAt ?? null;
  return {
    roundCode: sheet.roundCode,
    pass: sheet.pass,
    firstTotal: sheet.rules.showFirstPass ? sheet.firstTotal : null,
    phase,
    closesAt: sheet.calendar.scoringClosesAt,
    entry: { id: sheet.entry.id, code: sheet.entry.code ?? '', group: sheet.entry.group },
    material: material as Material,
    visitId: report,
    rubric: { version: sheet.rubric.version, groups: sheet.rubric.content.groups },
    remarksBeyond: sheet.rules.remarksBeyond,
    sheet: asShown(sheet.sheet),
    /** Whether a signed sheet of this juror was set aside, so that the entry is scored again. */
    again: (sheet.sheet?.epoch ?? 1) > 1,
    rail,
    ...neighbours(rail, input.entryId),
    mayMark: allows(phase, 'score') && signed === null,
    mayRecuse: allows(phase, 'receive') && signed === null,
    deviceId: world.ids.operation(),
  };
}

type ShownSheet = Pick<StoredSheet, 'version' | 'signedAt' | 'total' | 'remarks' | 'heads'> & {
  savedAt: string | null;
};

/** A sheet that is not begun yet shows as an empty one. A signed one shows the marks as they were signed. */
function asShown(stored: StoredSheet | null): ShownSheet {
  if (!stored) return { version: '', savedAt: null, signedAt: null, total: null, remarks: '', heads: [] };
  const { version, signedAt, total, remarks, heads } = stored;
  return { version, savedAt: version, signedAt, total, remarks, heads };
}

/** The next and the previous entry that the juror may open. */
function neighbours(rail: RailStop[], entryId: string) {
  const open = rail.filter((stop) => stop.state !== 'RECUSED');
  const place = open.findIndex((stop) => stop.id === entryId);
  return { previous: open[place - 1]?.id ?? null, next: open[place + 1]?.id ?? null };
}
