import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { loadActor } from '~/store/actor';
import type { Connection } from '~/store/database';
import { findPaperPlace, type PaperPlace } from '~/store/paper-sheet/paper-sheets';
import type { RoundState } from '~/store/round/find-round';
import { loadSheetFacts } from '~/store/sheet/load-sheet-facts';
import { type OpenSheet, openSheet } from '../score-sheet/open-sheet';

/** Whose sheet of which entry, by the codes on the paper. */
export type PaperCodes = { juror: string; entry: string };

export type OpenPaper = { place: PaperPlace; sheet: OpenSheet };

/**
 * The sheet that a paper is typed in for: one that its juror could fill in himself. A juror does not type in his own
 * (`paper.ownSheet`), and what he has signed stands (`paper.signed`).
 */
export async function openPaper(
  db: Connection,
  actor: Actor,
  round: RoundState,
  codes: PaperCodes,
): Promise<OpenPaper | Refusal> {
  const place = await findPaperPlace(db, round.id, codes);
  if (!place) return refuse('notFound');
  if (place.accountId === actor.accountId) return refuse('paper.ownSheet');
  const juror = await loadActor(db, place.accountId);
  const key = { roundCode: round.code, accountId: place.accountId, entryId: place.entryId, pass: round.pass };
  const sheet = openSheet(juror as Actor, await loadSheetFacts(db, key));
  if (isRefusal(sheet)) return sheet;
  return sheet.sheet?.signedAt ? refuse('paper.signed', { juror: place.juror }) : { place, sheet };
}
