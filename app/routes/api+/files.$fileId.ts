import type { LoaderFunctionArgs } from '@remix-run/node';
import { isRefusal } from '~/domain/refusal';
import { openCall, refusalResponse } from '~/http/call';
import { storedFileResponse } from '~/http/stored-file';
import { readFile } from '~/usecases/entry/read-file';

/** A photo or a scan, for whoever may read an entry that has it. */
export async function loader(args: LoaderFunctionArgs) {
  const { world, actor, params, url, request, t } = openCall(args);
  const small = url.searchParams.has('small');
  const file = await readFile(world, actor, { fileId: params.fileId, small });
  return isRefusal(file) ? refusalResponse(file, t) : storedFileResponse(file, request);
}
