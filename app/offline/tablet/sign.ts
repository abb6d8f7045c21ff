import { draftContent } from '~/domain/sync/draft-content';
import type { TabletWork, WorkEntry } from '~/forms/tablet';
import { type Outbox, sheetOf } from '../outbox/outbox';
import { contentsOf, signingFault } from '../outbox/view';
import type { TabletServer } from './server';
import { nameOf } from './shown-sheet';
import type { SignOutcome } from './state';
import { hexOf } from './vault-key';

/** SHA-256 in hex. */
export async function digestOfBytes(bytes: BufferSource): Promise<string> {
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** The digest of a sheet as it is shown here; the server signs only what has the same one there. */
export function digestOfSheet(outbox: Outbox, entry: WorkEntry, work: TabletWork): Promise<string> {
  const name = nameOf(entry);
  const { epoch } = sheetOf(outbox, name);
  const heads = Object.entries(contentsOf(outbox, name)).map(([criterion, content]) => ({
    ...content,
    ...{ criterion, opId: '' },
  }));
  const rubricVersion = work.rubrics[entry.group]?.version ?? 0;
  return digestOfBytes(new TextEncoder().encode(draftContent({ ...name, epoch, rubricVersion, heads })));
}

type Asked = { outbox: Outbox; work: TabletWork; server: TabletServer | null; despite: readonly string[] };

/** Signs those of the sheets that nothing on this tablet speaks against; says of each what became of it. */
export async function signSheets(entryIds: readonly string[], asked: Asked): Promise<SignOutcome[]> {
  const { outbox, work, server, despite } = asked;
  const entries = work.entries.filter(({ id }) => entryIds.includes(id));
  const faults = entries.map((entry) => [entry, signingFault(outbox, nameOf(entry))] as const);
  const held = faults.flatMap(([{ id }, fault]) => (fault ? [notSigned(id, fault)] : []));
  const free = faults.filter(([, fault]) => fault === null).map(([entry]) => entry);
  if (free.length === 0) return held;
  const sheets = await Promise.all(
    free.map(async (entry) => ({ ...nameOf(entry), digest: await digestOfSheet(outbox, entry, work) })),
  );
  const answer = await server?.sign({ sheets, despite });
  if (answer?.kind === 'answer') return [...held, ...answer.answer.sheets.map(outcomeOf)];
  const [code, sentence] =
    answer?.kind === 'refused' ? [answer.refused, answer.sentence] : ['unreached', null];
  return [...held, ...free.map(({ id }) => notSigned(id, code, sentence))];
}

type Said =
  Awaited<ReturnType<TabletServer['sign']>> extends infer A
    ? A extends { kind: 'answer'; answer: { sheets: (infer S)[] } }
      ? S
      : never
    : never;

const outcomeOf = (said: Said): SignOutcome =>
  'signed' in said
    ? { entryId: said.entryId, signed: said.signed, code: null, sentence: null, deviceId: null }
    : notSigned(said.entryId, said.refused, said.sentence, said.facts?.deviceId);

const notSigned = (
  entryId: string,
  code: string,
  sentence: string | null = null,
  deviceId: string | null = null,
): SignOutcome => ({ entryId, signed: null, code, sentence, deviceId });
