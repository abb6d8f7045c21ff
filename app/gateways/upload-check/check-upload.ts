import { createHash } from 'node:crypto';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { checkedImage } from './image';
import { mediaTypeOf } from './media-type';
import { checkedPdf } from './pdf';

/**
 * The door for every uploaded file. What leaves it is safe to store and to show: an image made anew from its pixels, or
 * a PDF without anything that acts. What does not is refused with one of the `file.*` codes.
 */

/** Photos of a product, or scanned papers of its file. */
export type UploadPurpose = 'photo' | 'paper';

/** A file as it arrived; `name` and `declaredType` are what the sender says it is. */
export type Upload = { name: string; declaredType: string; bytes: Uint8Array; purpose: UploadPurpose };

/** A file as it may be stored. `width` and `height` in pixels, of images; `thumbnail` (WebP, 480 px) of photos. */
export type CheckedUpload = {
  bytes: Uint8Array;
  mediaType: string;
  /** Of `bytes`, hex. */
  sha256: string;
  width?: number;
  height?: number;
  thumbnail?: Uint8Array;
};

/** The most a file may weigh, in bytes. */
export const uploadLimits: Record<UploadPurpose, number> = { photo: 15 * 1024 ** 2, paper: 20 * 1024 ** 2 };

/**
 * Checks an upload and makes it safe. Refuses `file.tooLarge`, `file.typeNotAllowed`, `file.typesDisagree`,
 * `file.tooManyPixels`, `file.unreadable`, `file.pdfActive`, `file.pdfEncrypted`; each with the file's `name`, the first
 * and the pixel limit with `max` in megabytes and megapixels.
 */
export async function checkUpload(upload: Upload): Promise<CheckedUpload | Refusal> {
  const { name, bytes, purpose } = upload;
  const most = uploadLimits[purpose];
  if (bytes.length > most) return refuse('file.tooLarge', { name, max: most / 1024 ** 2 });
  if (bytes.length === 0) return refuse('file.unreadable', { name });
  const mediaType = await mediaTypeOf(upload);
  if (isRefusal(mediaType)) return mediaType;
  const checked =
    mediaType === 'application/pdf'
      ? await checkedPdf(name, bytes)
      : await checkedImage({ name, bytes, mediaType, thumbnail: purpose === 'photo' });
  if (isRefusal(checked)) return checked;
  return { ...checked, mediaType, sha256: createHash('sha256').update(checked.bytes).digest('hex') };
}
