import type { Actor } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { sheetTotal } from '~/domain/rubric';
import { recordAudit } from '~/store/audit';
import type { Connection } from '~/store/database';
import type { TypedVersion } from '~/store/paper-sheet/paper-sheets';
import { holdSheet, savePaperSignature } from '~/store/paper-sheet/sign-paper';
import type { RoundState } from '~/store/round/find-round';
import { freezeRubric } from '~/store/sheet/sign-sheet';
import { sheetDigest } from '../score-sheet/sheet-digest';
import type { World } from '../world';
import type { OpenPaper } from './open-paper';

/** Makes what two people typed in alike the signed sheet, with its digest and its audit event, as a signature does. */
export async function signPaper(
  tx: Connection,
  world: World,
  actor: Actor,
  round: RoundState,
  { place, sheet }: OpenPaper,
  agreed: [TypedVersion, TypedVersion],
): Promise<Refusal | undefined> {
  const [{ marks, remarks, signedOn }] = agreed;
  const { seatId, entryId, juror } = place;
  const { rubric } = sheet;
  const at = world.clock.now();
  const key = { roundId: round.id, seatId, entryId, pass: round.pass, rubricId: rubric.id };
  const held = await holdSheet(tx, { ...key, id: world.ids.id(), at });
  if (held.signed) return refuse('paper.signed', { juror });
  const total = sheetTotal(rubric.content, marks);
  const said = {
    pass: round.pass,
    epoch: held.epoch,
    rubric,
    marks,
    remarks,
    total,
    signedAt: at.toISOString(),
  };
  const digest = sheetDigest({ round: round.code, entry: entryId, juror, ...said });
  const signature = { ...key, marks, remarks, total, digest, signedAt: at };
  const operations = {
    deviceId: world.ids.operation(),
    opIds: Object.keys(marks).map(() => world.ids.operation()),
  };
  if (!(await savePaperSignature(tx, held, signature, operations))) return refuse('paper.signed', { juror });
  await freezeRubric(tx, round.id, rubric.id, at);
  const typedBy = agreed.map(({ by }) => by);
  await recordAudit(tx, {
    ...{ id: world.ids.id(), at, actorId: actor.accountId, act: 'sheet.signPaper', roundId: round.id },
    ...{ objectType: 'sheet', objectId: held.id, after: digest },
    facts: { entry: entryId, juror, total, signedOn, typedBy },
  });
}
