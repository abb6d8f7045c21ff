import { z } from 'zod';
import { sendByDevice } from '~/http/device-call';
import { importOutbox } from '~/usecases/sync/import-outbox';

/** A file of what another tablet of this juror had not sent. Its signature is over the bytes, so it is read whole. */
export const action = sendByDevice(z.unknown(), ({ world, device }, file) =>
  importOutbox(world, { seatId: device.seatId, file }),
);
