import { type Refusal, refuse } from '~/domain/refusal';
import { type VisitPhotoMeta, visitPhotoMeta } from '~/forms/visit-sync';
import { type DeviceCall, takeFromDevice } from './device-call';
import { sentFile } from './sent-file';

type SentPhoto = VisitPhotoMeta & { file: Awaited<ReturnType<typeof sentFile>> };

/** The action of an address to which a tablet sends a photo: its bytes as `file`, what is known of it as JSON in `meta`. */
export function sendPhotoByDevice<T>(work: (call: DeviceCall, photo: SentPhoto) => Promise<T | Refusal>) {
  return takeFromDevice(photoIn, work);
}

async function photoIn(request: Request): Promise<SentPhoto | Refusal> {
  const form = await request.formData().catch(() => null);
  const [file, meta] = [form?.get('file'), form?.get('meta')];
  const said = visitPhotoMeta.safeParse(asJson(meta));
  if (!(file instanceof File) || !said.success) return refuse('formFaults');
  return { ...said.data, file: await sentFile(file) };
}

function asJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}
