import { readByDevice } from '~/http/device-call';
import { showWork } from '~/usecases/work/show-work';

/** The work of a tablet's juror with everything that a sheet shows. */
export const loader = readByDevice(({ world, device }) => showWork(world, device));
