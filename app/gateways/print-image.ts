import sharp from 'sharp';

/** Pictures as papers take them; what comes in has passed the upload check or was drawn on our own pad. */

/** A JPEG of a stored image on white, at most `edge` px at its long edge. */
export async function printJpeg(
  bytes: Uint8Array,
  edge: number,
): Promise<{ jpeg: Uint8Array; width: number; height: number }> {
  const small = sharp(bytes, { limitInputPixels: 50_000_000 })
    .resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' });
  const { data, info } = await small.jpeg({ quality: 82 }).toBuffer({ resolveWithObject: true });
  return { jpeg: new Uint8Array(data), width: info.width, height: info.height };
}

/** A drawn signature as a PNG: its path, of moves and lines alone, in a box of 600 by 200 units. */
export async function signaturePng(path: string): Promise<Uint8Array> {
  if (!/^[ML\d. ]+$/.test(path)) throw new Error('Not the path of a signature');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="200" viewBox="0 0 600 200"><path d="${path}" fill="none" stroke="#1a1a1a" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
  return new Uint8Array(await sharp(Buffer.from(svg)).png().toBuffer());
}
