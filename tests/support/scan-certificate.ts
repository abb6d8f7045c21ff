import { PDF, PdfStream } from '@libpdf/core';
import jsQR from 'jsqr';

/** Reads the QR code of a certificate's PDF as a phone would: its drawn modules as pixels, then an independent decoder. */
/** The operators that draw the first page. */
async function contentOf(bytes: Uint8Array): Promise<string> {
  const pdf = await PDF.load(bytes);
  const contents = pdf.getPage(0)?.dict.getRef('Contents');
  const stream = contents && pdf.context.resolve(contents);
  if (!(stream instanceof PdfStream)) throw new Error('No content');
  return Buffer.from(stream.getDecodedData()).toString('latin1');
}

type Box = [number, number, number, number];

/** The rectangles that are filled as one run: the modules of the code. */
function modules(content: string): Box[] {
  const runs = content.match(/(?:[\d.]+ [\d.]+ [\d.]+ [\d.]+ re\n){100,}/) ?? [''];
  return [...runs[0].matchAll(/([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re/g)].map(
    (one) => one.slice(1, 5).map(Number) as Box,
  );
}

function scanned(boxes: Box[]): string | undefined {
  const left = Math.min(...boxes.map(([x]) => x)) - 8;
  const top = Math.min(...boxes.map(([, y]) => y)) - 8;
  const [side, scale] = [108, 5];
  const pixels = new Uint8ClampedArray((side * scale) ** 2 * 4).fill(255);
  for (const [x, y, width, height] of boxes) {
    for (let row = Math.round((y - top) * scale); row < Math.round((y - top + height) * scale); row += 1) {
      const from = row * side * scale + Math.round((x - left) * scale);
      const to = row * side * scale + Math.round((x - left + width) * scale);
      for (let at = from; at < to; at += 1) pixels.fill(0, at * 4, at * 4 + 3);
    }
  }
  return jsQR(pixels, side * scale, side * scale)?.data;
}

/** The drawn modules of the code, in points. */
export async function codeModules(pdf: Uint8Array): Promise<Box[]> {
  return modules(await contentOf(pdf));
}

/** What the code says; undefined where none can be read. */
export async function scanCertificate(pdf: Uint8Array): Promise<string | undefined> {
  return scanned(await codeModules(pdf));
}
