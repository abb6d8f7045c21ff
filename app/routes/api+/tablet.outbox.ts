import { z } from 'zod';
import { type BodyLimit, sendByDevice } from '~/http/device-call';
import { importOutbox } from '~/usecases/sync/import-outbox';

/** Room for as many operations as a file may hold: it is signed as a whole and cannot be sent in parts. */
const limit: BodyLimit = { max: 8, refused: 'sync.outboxTooLarge' };

/** A file of what another tablet of this juror had not sent. Its signature is over the bytes, so it is read whole. */
export const action = sendByDevice(
  z.unknown(),
  ({ world, device }, file) => importOutbox(world, { seatId: device.seatId, file }),
  limit,
);
