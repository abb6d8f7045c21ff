import { type DeviceOfCall, findDevice } from '~/usecases/device/find-device';
import type { World } from '~/usecases/world';

/** The head of an Authorization that a prepared tablet sends: its name and the 32 bytes of its token. */
const shape = /^Device ([0-9a-f]{32})\.([A-Za-z0-9_-]{43})$/;

/** Whether a request speaks for a tablet: whatever cookie comes with it is then nobody's. */
export function speaksForDevice(authorization: string | undefined): boolean {
  return authorization !== undefined && /^Device\b/i.test(authorization);
}

/** The tablet behind an Authorization; null where its token is none, or no longer holds. */
export function deviceOf(world: World, authorization: string): Promise<DeviceOfCall | null> | null {
  const [, deviceId, token] = shape.exec(authorization) ?? [];
  return deviceId && token ? findDevice(world, deviceId, token) : null;
}
