import { deviceRequest } from '~/forms/tablet';
import { exchange } from '~/http/exchange';
import { prepareDevice } from '~/usecases/device/prepare-device';

/** A juror who is signed in prepares this tablet: it gets a token of its own. */
export const action = exchange(deviceRequest, ({ world, actor }, device) =>
  prepareDevice(world, actor, device),
);
