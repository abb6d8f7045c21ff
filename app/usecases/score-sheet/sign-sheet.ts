import type { Actor } from '~/domain/permission';
import { pointsText } from '~/domain/points';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { remarksNeeded } from '~/domain/remarks-needed';
import { type Marks, markFault, missingCriteria, type RubricContent, sheetTotal } from '~/domain/rubric';
import type { CellHead } from '~/domain/sync/protocol';
import { signingFault } from '~/domain/sync/signing';
import { recordAudit } from '~/store/audit';
import type { Connection } from '~/store/database';
import { findRound } from '~/store/round/find-round';
import { shareRound } from '~/store/round/record-act';
import { loadSheetFacts, type StoredSheet } from '~/store/sheet/load-sheet-facts';
import { freezeRubric, lockSheet, type Signature, saveSignature } from '~/store/sheet/sign-sheet';
import { transact } from '~/store/transaction';
import type { World } from '../world';
import { type OpenSheet, openSheet, refuseOutsideScoring } from './open-sheet';
import { refusePending } from './refuse-pending';
import { draftDigest, sheetDigest } from './sheet-digest';

/**
 * What was shown for signing: on a page `seen`, the version of the sheet, on a tablet the digest of its draft and its
 * pass; left out, the sheet of the present pass is signed as it stands. `despite` names devices whose unsent marks the juror gives up.
 */
export type SignatureInput = {
  roundCode: string;
  entryId: string;
  pass?: number;
  seen?: string;
  draft?: string;
  deviceId?: string;
  despite?: readonly string[];
};

/** A fixed sheet: the entry's code, total in hundredths, digest in hex. */
export type SignedSheet = { code: string; total: number; digest: string; signedAt: string };

/**
 * Signs a sheet: every criterion of the rubric in force has a valid mark (`sheet.incomplete`, `sheet.markInvalid`),
 * remarks stand where the round asks for them (`sheet.remarksNeeded`), no conflict is open (`sheet.conflict`) and no
 * device of the juror has reported marks of it that it has not sent (`sheet.devicePending`). A signed sheet is fixed; its
 * rubric freezes. Signing twice is refused (`sheet.signed`), as is a sheet that has changed since it was shown
 * (`changedMeanwhile`, `sheet.notTheSame`).
 */
export async function signSheet(
  world: World,
  actor: Actor,
  input: SignatureInput,
): Promise<SignedSheet | Refusal> {
  const round = await findRound(world.db, input.roundCode);
  if (!round) return refuse('notFound');
  return transact(world.db, async (tx) => {
    await shareRound(tx, round.id);
    await lockSheet(tx, actor.accountId, input.entryId, input.pass ?? round.pass);
    const sheet = openSheet(actor, await loadSheetFacts(tx, { ...input, accountId: actor.accountId }));
    if (isRefusal(sheet)) return sheet;
    const at = world.clock.now();
    const marks = decide(sheet, input, at) ?? marksToSign(sheet);
    if (isRefusal(marks)) return marks;
    const pending = await refusePending(tx, sheet.seat.id, input);
    if (pending) return pending;
    const signature = signatureOf(sheet, sheet.sheet as StoredSheet, marks, at);
    return save(tx, world, actor, sheet, signature, input.despite ?? []);
  });
}

/** Why the sheet is not to be signed as it was shown; undefined where nothing speaks against it. */
function decide(sheet: OpenSheet, input: SignatureInput, at: Date): Refusal | undefined {
  const stored = sheet.sheet;
  if (stored?.signedAt) return refuse('sheet.signed');
  const closed = refuseOutsideScoring(sheet, at);
  if (closed || !stored) return closed;
  if (input.seen !== undefined && input.seen !== stored.version) return refuse('changedMeanwhile');
  const held = draftDigest(sheet, stored);
  const conflicts = stored.conflicts.length;
  const fault = signingFault({ conflicts, held, said: input.draft ?? held });
  return fault ? refuse(fault, { count: conflicts }) : undefined;
}

function marksToSign(sheet: OpenSheet): Marks | Refusal {
  const marks = marksOf(sheet.rubric.content, sheet.sheet?.heads ?? []);
  const missing = missingCriteria(sheet.rubric.content, marks);
  if (missing.length > 0)
    return refuse('sheet.incomplete', { missing: missing.length, criteria: missing.join(', ') });
  const invalid = sheet.rubric.content.groups
    .flatMap((group) => group.criteria)
    .find((criterion) => markFault(criterion, marks[criterion.id] as number) !== null);
  if (invalid) return refuse('sheet.markInvalid', { criterion: invalid.id, max: pointsText(invalid.max) });
  return remarksLacking(sheet, marks) ?? marks;
}

function remarksLacking({ rubric, rules, sheet }: OpenSheet, marks: Marks): Refusal | undefined {
  const criteria = remarksNeeded(rubric.content, marks, sheet?.remarks ?? '', rules.remarksBeyond);
  if (criteria.length === 0) return undefined;
  return refuse('sheet.remarksNeeded', { criteria: criteria.join(', ') }, 'remarks');
}

function marksOf(content: RubricContent, heads: CellHead[]): Marks {
  const known = new Set(content.groups.flatMap((group) => group.criteria.map((criterion) => criterion.id)));
  const held = heads.filter((head) => known.has(head.criterion) && head.value !== null);
  return Object.fromEntries(held.map((head) => [head.criterion, head.value as number]));
}

function signatureOf(sheet: OpenSheet, stored: StoredSheet, marks: Marks, at: Date) {
  const total = sheetTotal(sheet.rubric.content, marks);
  const digest = sheetDigest({
    round: sheet.roundCode,
    entry: sheet.entry.id,
    juror: sheet.seat.code,
    pass: sheet.pass,
    epoch: stored.epoch,
    rubric: sheet.rubric,
    marks,
    remarks: stored.remarks,
    total,
    signedAt: at.toISOString(),
  });
  return { signedAt: at, signedMarks: marks, total, digest, rubricId: sheet.rubric.id };
}

async function save(
  tx: Connection,
  world: World,
  actor: Actor,
  sheet: OpenSheet,
  signature: Signature,
  despite: readonly string[],
) {
  const { id } = sheet.sheet as StoredSheet;
  if (!(await saveSignature(tx, sheet.seat.id, id, signature))) return refuse('sheet.signed');
  await freezeRubric(tx, sheet.roundId, signature.rubricId, signature.signedAt);
  await recordAudit(tx, {
    id: world.ids.id(),
    at: signature.signedAt,
    actorId: actor.accountId,
    act: 'sheet.sign',
    objectType: 'sheet',
    objectId: id,
    roundId: sheet.roundId,
    after: signature.digest,
    facts: {
      ...{ entry: sheet.entry.id, juror: sheet.seat.code, total: signature.total },
      ...(despite.length > 0 && { despite: [...despite] }),
    },
  });
  const { total, digest, signedAt } = signature;
  return { code: sheet.entry.code ?? '', total, digest, signedAt: signedAt.toISOString() };
}
