import { z } from 'zod';
import { sendByDevice } from '~/http/device-call';
import { endDevice } from '~/usecases/device/end-device';

/** A tablet is given up: its token opens nothing from then on. */
export const action = sendByDevice(z.object({}), ({ world, actor, device }) =>
  endDevice(world, { ...device, byId: actor.accountId }),
);
