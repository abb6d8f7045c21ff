import { syncRequest } from '~/forms/sync';
import { sendByDevice } from '~/http/device-call';
import { exchangeMarks } from '~/usecases/sync/exchange-marks';

/** What a tablet has written, and what the server holds: docs/api.md. */
export const action = sendByDevice(syncRequest, ({ world, device }, request) =>
  exchangeMarks(world, device, request),
);
