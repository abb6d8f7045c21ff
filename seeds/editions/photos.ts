import sharp from 'sharp';
import type { Random } from '../random';

/**
 * Pictures for demo entries: quiet still lifes drawn from shapes, one palette a product group, so that lists and sheets
 * look as they will with photos, and nobody takes them for pictures of real goods.
 */
const palettes: Record<number, readonly string[]> = {
  1: ['#7c2d2a', '#b98a4a', '#efe6d6', '#4a3728'],
  2: ['#5f7138', '#c9a24d', '#f3ecd9', '#8a4b2a'],
  3: ['#2f4b66', '#8d99a6', '#e9edf0', '#b5652b'],
  4: ['#5a4a78', '#a8a05a', '#f0edf4', '#3f6f6a'],
};

function drawing(random: Random, group: number): string {
  const [dark, warm, light, deep] = palettes[group] as string[];
  const vessels = Array.from({ length: random.between(2, 4) }, (_, index) => {
    const x = 130 + index * random.between(130, 170);
    const width = random.between(70, 130);
    const height = random.between(150, 300);
    const colour = random.pick([dark, warm, deep]);
    return `<rect x="${x}" y="${460 - height}" width="${width}" height="${height}" rx="${random.between(8, 60)}" fill="${colour}"/>
      <rect x="${x + 12}" y="${475 - height}" width="10" height="${height - 50}" rx="5" fill="${light}" opacity=".35"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600">
    <rect width="800" height="600" fill="${light}"/>
    <circle cx="${random.between(150, 650)}" cy="${random.between(120, 220)}" r="${random.between(90, 170)}" fill="${warm}" opacity=".18"/>
    <rect y="440" width="800" height="160" fill="${dark}" opacity=".14"/>
    ${vessels.join('')}
    <text x="24" y="580" font-family="sans-serif" font-size="20" fill="${deep}">Ảnh minh họa</text></svg>`;
}

/** Draws `count` pictures for a product group, as JPEG bytes of 800 × 600. */
export async function demoPhotos(random: Random, group: number, count: number): Promise<Uint8Array[]> {
  const pictures: Uint8Array[] = [];
  for (let index = 0; index < count; index += 1) {
    const picture = sharp(Buffer.from(drawing(random, group))).jpeg({ quality: 72 });
    pictures.push(new Uint8Array(await picture.toBuffer()));
  }
  return pictures;
}
