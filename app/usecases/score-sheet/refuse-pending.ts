import { type Refusal, refuse } from '~/domain/refusal';
import type { Connection } from '~/store/database';
import { findPendingDevice } from '~/store/device/pending-devices';
import type { SignatureInput } from './sign-sheet';

/** Refuses where another device of the seat has marks of the sheet that it has not sent, and names it. */
export async function refusePending(
  tx: Connection,
  seatId: string,
  { entryId, deviceId, despite = [] }: SignatureInput,
): Promise<Refusal | undefined> {
  const leaving = [...despite, ...(deviceId ? [deviceId] : [])];
  const device = await findPendingDevice(tx, seatId, entryId, leaving);
  if (!device) return undefined;
  const { name, count, since, id } = device;
  return refuse('sheet.devicePending', { device: name, count, since, deviceId: id });
}
