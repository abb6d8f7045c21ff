import sharp, { type Sharp } from 'sharp';
import { type Refusal, refuse } from '~/domain/refusal';

/** Images are decoded and made anew: only pixels pass, upright, without EXIF, position, profile or appended bytes. */

/** An image whose first bytes say its type. */
export type ImageUpload = {
  name: string;
  bytes: Uint8Array;
  mediaType: 'image/jpeg' | 'image/png' | 'image/webp';
  thumbnail: boolean;
};

export type CheckedImage = { bytes: Uint8Array; width: number; height: number; thumbnail?: Uint8Array };

const mostPixels = 50_000_000;
const longEdge = 2400;
const thumbnailEdge = 480;

/** One thread an image: several people upload at once, and pages are answered beside them. */
sharp.concurrency(1);
sharp.cache(false);

function within(bytes: Uint8Array, edge: number): Sharp {
  return sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
    .autoOrient()
    .resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true });
}

function written(image: Sharp, mediaType: ImageUpload['mediaType']): Sharp {
  if (mediaType === 'image/png') return image.png({ compressionLevel: 9 });
  if (mediaType === 'image/webp') return image.webp({ quality: 86 });
  return image.jpeg({ quality: 86 });
}

async function remade({ bytes, mediaType, thumbnail }: ImageUpload): Promise<CheckedImage> {
  const { data, info } = await written(within(bytes, longEdge), mediaType).toBuffer({
    resolveWithObject: true,
  });
  const image = { bytes: new Uint8Array(data), width: info.width, height: info.height };
  if (!thumbnail) return image;
  const small = await within(data, thumbnailEdge).webp({ quality: 78 }).toBuffer();
  return { ...image, thumbnail: new Uint8Array(small) };
}

/**
 * The image anew, at most 2400 px at its long edge, in its own format. Refuses `file.tooManyPixels` from the header
 * alone, before a pixel is decoded, and `file.unreadable` when it is broken, cut short or not what it claims.
 */
export async function checkedImage(upload: ImageUpload): Promise<CheckedImage | Refusal> {
  const { name, bytes, mediaType } = upload;
  try {
    const header = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (`image/${header.format}` !== mediaType) return refuse('file.typesDisagree', { name });
    if (header.width * header.height > mostPixels) {
      return refuse('file.tooManyPixels', { name, max: mostPixels / 1_000_000 });
    }
    return await remade(upload);
  } catch {
    return refuse('file.unreadable', { name });
  }
}
