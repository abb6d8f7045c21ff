import { sendPhotoByDevice } from '~/http/device-photo';
import { addVisitPhoto } from '~/usecases/visit/visit-photos';

/** One photo of a site visit; under the same id it is there once, however often it is sent. */
export const action = sendPhotoByDevice(({ world, device, params }, photo) =>
  addVisitPhoto(world, device.actor, { roundCode: device.roundCode, visitId: params.visitId, ...photo }),
);
