import { isRefusal, type Refusal } from '~/domain/refusal';
import type { CheckedUpload } from '~/gateways/upload-check/check-upload';
import type { StoredFile } from '~/store/file/save-file';
import type { World } from '../world';

/** A file as somebody sends it; name and type are what the sender says. */
export type SentFile = { name: string; declaredType: string; bytes: Uint8Array };

/** Puts checked bytes into the file store for `work`, and takes them out again where it refuses or fails. */
export async function withStoredFile<T>(
  world: World,
  checked: CheckedUpload,
  work: (file: StoredFile) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  const { bytes, mediaType, sha256, width = null, height = null } = checked;
  const { key } = await world.files.put(bytes, mediaType);
  try {
    const answer = await work({
      id: world.ids.id(),
      key,
      mediaType,
      bytes: bytes.length,
      sha256,
      width,
      height,
    });
    if (isRefusal(answer)) await world.files.remove(key);
    return answer;
  } catch (error) {
    await world.files.remove(key);
    throw error;
  }
}
