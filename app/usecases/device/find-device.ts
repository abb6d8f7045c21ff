import { createHash } from 'node:crypto';
import { findKnownDevice, type KnownDevice } from '~/store/device/find-device';
import type { World } from '../world';

/** A prepared tablet as a call knows it: the seat it scores for, and its juror with no other post. */
export type DeviceOfCall = KnownDevice;

/** Finds the tablet of a token, where the token holds at this moment. */
export function findDevice(world: World, deviceId: string, token: string): Promise<DeviceOfCall | null> {
  return findKnownDevice(world.db, deviceId, tokenDigest(token), world.clock.now());
}

/** The digest under which a token is stored, and under which its tablet signs a file: no copy of the table opens a way in. */
export function tokenDigest(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
