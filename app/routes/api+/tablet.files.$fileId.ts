import type { LoaderFunctionArgs } from '@remix-run/node';
import { isRefusal } from '~/domain/refusal';
import { refusalResponse } from '~/http/call';
import { openDeviceCall } from '~/http/device-call';
import { storedFileResponse } from '~/http/stored-file';
import { readWorkFile } from '~/usecases/work/read-work-file';

/** A photo in tablet size or a paper, for a tablet whose juror scores an entry that has it. */
export async function loader(args: LoaderFunctionArgs) {
  const { world, device, params, request, t } = openDeviceCall(args);
  const file = await readWorkFile(world, device, params);
  return isRefusal(file) ? refusalResponse(file, t) : storedFileResponse(file, request);
}
