import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { sheetKey } from '~/domain/sync/exchange';
import type { SignaturesRequest } from '~/forms/tablet';
import type { KnownDevice } from '~/store/device/find-device';
import { loadStates } from '~/store/sync/load-states';
import { type SignedSheet, signSheet } from '../score-sheet/sign-sheet';
import type { World } from '../world';

/** What became of a sheet that a tablet brought to be signed; `receipt` is this system's signature over the rest. */
export type SignatureAnswer = { entryId: string } & (
  | { signed: { at: string; total: number; digest: string; receipt: string } }
  | Refusal
);

/**
 * Signs the sheets that a tablet shows as the server holds them, each by itself. A sheet that this tablet has signed
 * before, under the answer that was lost, is answered with its signature.
 */
export async function signSheets(
  world: World,
  device: KnownDevice,
  { sheets, despite }: SignaturesRequest,
): Promise<{ sheets: SignatureAnswer[] }> {
  const answers: SignatureAnswer[] = [];
  const own = await loadStates(
    world.db,
    device.seatId,
    sheets.map(({ entryId }) => entryId),
  );
  const due = new Set(own?.sheets.map(sheetKey));
  for (const { entryId, pass, digest } of sheets) {
    const { roundCode, deviceId, actor } = device;
    const input = { roundCode, entryId, pass, draft: digest, deviceId, despite };
    const answer = due.has(sheetKey(input)) ? await signSheet(world, actor, input) : refuse('notFound');
    const signed = isRefusal(answer) ? await signedBefore(world, device, { entryId, pass }, answer) : answer;
    answers.push(isRefusal(signed) ? { entryId, ...signed } : await receipted(world, entryId, signed));
  }
  return { sheets: answers };
}

type Signed = Pick<SignedSheet, 'total' | 'digest' | 'signedAt'>;

async function signedBefore(
  world: World,
  { seatId }: KnownDevice,
  { entryId, pass }: { entryId: string; pass: number },
  refusal: Refusal,
): Promise<Signed | Refusal> {
  if (refusal.refused !== 'sheet.signed') return refusal;
  const states = await loadStates(world.db, seatId, [entryId]);
  const signed = states?.sheets.find((one) => one.pass === pass)?.signed;
  return signed ? { total: signed.total, digest: signed.digest, signedAt: signed.at } : refusal;
}

async function receipted(
  { signing }: World,
  entryId: string,
  { total, digest, signedAt }: Signed,
): Promise<SignatureAnswer> {
  const text = JSON.stringify(['receipt/1', entryId, signedAt, total, digest]);
  const receipt = await signing.sign(new TextEncoder().encode(text));
  return { entryId, signed: { at: signedAt, total, digest, receipt } };
}
