import { findKnownDevice, type KnownDevice } from '~/store/device/find-device';
import type { World } from '../world';

/** A prepared tablet as a call knows it: the seat it scores for, and its juror with no other post. */
export type DeviceOfCall = KnownDevice;

/** Finds the tablet whose token has this digest, where it holds at this moment. */
export function findDevice(world: World, deviceId: string, tokenHash: string): Promise<DeviceOfCall | null> {
  return findKnownDevice(world.db, deviceId, tokenHash, world.clock.now());
}
