import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';

/** Files that the producer of a walk has on the phone: photos and the scan of a paper. */
const folder = mkdtempSync(path.join(tmpdir(), 'binh-chon-walk-'));

const hues = ['#7c2d2a', '#5f7138', '#2f4b66'];

async function jpeg(name: string, background: string): Promise<string> {
  const file = path.join(folder, name);
  const picture = sharp({ create: { width: 900, height: 600, channels: 3, background } });
  writeFileSync(file, await picture.jpeg().toBuffer());
  return file;
}

/** The path of photo 1, 2 or 3. */
export function photoFile(number: number): Promise<string> {
  return jpeg(`anh-${number}.jpg`, hues[number - 1] as string);
}

/** The path of a scanned paper. */
export function scanFile(): Promise<string> {
  return jpeg('ban-chup.jpg', '#ffffff');
}
