import sharp from 'sharp';

/** A small WebP of a stored image, at most `edge` px at its long edge; the image has passed the upload check. */
export async function thumbnail(bytes: Uint8Array, edge: number): Promise<Uint8Array> {
  const small = sharp(bytes, { limitInputPixels: 50_000_000 }).resize({
    width: edge,
    height: edge,
    fit: 'inside',
    withoutEnlargement: true,
  });
  return new Uint8Array(await small.webp({ quality: 78 }).toBuffer());
}
