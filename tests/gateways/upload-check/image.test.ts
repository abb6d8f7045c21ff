import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '~/domain/refusal';
import { type CheckedUpload, checkUpload, type UploadPurpose } from '~/gateways/upload-check/check-upload';

type Kind = 'jpeg' | 'png' | 'webp';

/** A picture with noise, so that cutting it loses pixels. */
function picture(kind: Kind, width = 600, height = 400): Promise<Buffer> {
  const noise = Buffer.alloc(width * height * 3);
  for (let at = 0, seed = 1; at < noise.length; at += 1) {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    noise[at] = seed >> 16;
  }
  return sharp(noise, { raw: { width, height, channels: 3 } })
    .toFormat(kind)
    .toBuffer();
}

/** A PNG whose header announces more pixels than it holds. */
async function pixelBomb(width: number, height: number): Promise<Buffer> {
  const png = await picture('png', 8, 8);
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

function sent(name: string, declaredType: string, bytes: Uint8Array, purpose: UploadPurpose = 'photo') {
  return checkUpload({ name, declaredType, bytes, purpose });
}

async function accepted(answer: ReturnType<typeof sent>): Promise<CheckedUpload> {
  const upload = await answer;
  if (isRefusal(upload)) throw new Error(upload.refused);
  return upload;
}

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const page = '<!DOCTYPE html><html><script>alert(1)</script></html>';

const bad: [string, string, () => ReturnType<typeof sent>][] = [
  ['a page renamed to a photo', 'file.typeNotAllowed', () => sent('a.jpg', 'image/jpeg', Buffer.from(page))],
  ['a drawing with a script', 'file.typeNotAllowed', () => sent('a.svg', 'image/svg+xml', Buffer.from(svg))],
  ['a drawing renamed to a PNG', 'file.typeNotAllowed', () => sent('a.png', 'image/png', Buffer.from(svg))],
  [
    'a GIF',
    'file.typeNotAllowed',
    async () =>
      sent(
        'a.gif',
        'image/gif',
        await sharp(await picture('png'))
          .gif()
          .toBuffer(),
      ),
  ],
  ['a wrong extension', 'file.typesDisagree', async () => sent('a.png', 'image/png', await picture('jpeg'))],
  [
    'a wrong declared type',
    'file.typesDisagree',
    async () => sent('a.jpg', 'image/png', await picture('jpeg')),
  ],
  ['no declared type', 'file.typesDisagree', async () => sent('a.jpg', '', await picture('jpeg'))],
  ['no extension', 'file.typesDisagree', async () => sent('jpg', 'image/jpeg', await picture('jpeg'))],
  [
    'a double extension',
    'file.typesDisagree',
    async () => sent('a.jpg.html', 'image/jpeg', await picture('jpeg')),
  ],
  [
    'a cut JPEG',
    'file.unreadable',
    async () => sent('a.jpg', 'image/jpeg', (await picture('jpeg')).subarray(0, 9000)),
  ],
  [
    'a cut PNG',
    'file.unreadable',
    async () => sent('a.png', 'image/png', (await picture('png')).subarray(0, 9000)),
  ],
  [
    'a cut WebP',
    'file.unreadable',
    async () => sent('a.webp', 'image/webp', (await picture('webp')).subarray(0, 9000)),
  ],
  [
    'a JPEG head and a page',
    'file.unreadable',
    () => sent('a.jpg', 'image/jpeg', Buffer.from(`\xff\xd8\xff\xe0${page}`, 'latin1')),
  ],
  ['an empty file', 'file.unreadable', () => sent('a.jpg', 'image/jpeg', new Uint8Array())],
  [
    'a pixel bomb',
    'file.tooManyPixels',
    async () => sent('a.png', 'image/png', await pixelBomb(60_000, 60_000)),
  ],
  [
    'one pixel row too many',
    'file.tooManyPixels',
    async () => sent('a.png', 'image/png', await pixelBomb(10_000, 5_001)),
  ],
  ['16 MB as a photo', 'file.tooLarge', () => sent('a.jpg', 'image/jpeg', new Uint8Array(16 * 1024 ** 2))],
  [
    '21 MB as a paper',
    'file.tooLarge',
    () => sent('a.pdf', 'application/pdf', new Uint8Array(21 * 1024 ** 2), 'paper'),
  ],
];

describe('images', () => {
  it.each(bad)('refused: %s: %s', async (_, code, send) => {
    expect(await send()).toMatchObject({ refused: code });
  });

  it.each([
    ['jpeg', 'a.JPG', 'image/jpg'],
    ['jpeg', 'ảnh chụp.jpeg', 'image/jpeg; charset=binary'],
    ['png', 'a.png', 'image/png'],
    ['webp', 'a.webp', 'image/webp'],
  ] as const)('an honest %s named %s is accepted', async (kind, name, type) => {
    const upload = await accepted(sent(name, type, await picture(kind)));
    expect([upload.mediaType, upload.width, upload.height]).toEqual([`image/${kind}`, 600, 400]);
    expect((await sharp(upload.bytes).metadata()).format).toBe(kind);
    expect(upload.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each(['jpeg', 'png', 'webp'] as const)(
    'a %s loses camera, position and profile and stands upright',
    async (kind) => {
      const exif = {
        IFD0: { Make: 'KHONG-DUOC-LO' },
        IFD3: { GPSLatitude: '21/1 1/1 1/1', GPSLatitudeRef: 'N' },
      };
      const taken = await sharp(await picture(kind))
        .withExif(exif)
        .withMetadata({ orientation: 6 })
        .toFormat(kind)
        .toBuffer();
      expect((await sharp(taken).metadata()).exif).toBeDefined();
      const upload = await accepted(sent(`a.${kind}`, `image/${kind}`, taken));
      const { exif: left, icc, xmp, iptc, orientation } = await sharp(upload.bytes).metadata();
      expect([left, icc, xmp, iptc, orientation]).toEqual(Array(5).fill(undefined));
      expect([upload.width, upload.height]).toEqual([400, 600]);
      expect(Buffer.from(upload.bytes).includes('KHONG-DUOC-LO')).toBe(false);
    },
  );

  it('what is appended to an image does not pass', async () => {
    const tail = Buffer.from(`PK\x03\x04${page}`);
    const upload = await accepted(sent('a.jpg', 'image/jpeg', Buffer.concat([await picture('jpeg'), tail])));
    expect(Buffer.from(upload.bytes).includes('<script>')).toBe(false);
  });

  it('a large photo shrinks to 2400 px and gets a thumbnail of 480 px', async () => {
    const upload = await accepted(sent('a.jpg', 'image/jpeg', await picture('jpeg', 3000, 1500)));
    expect([upload.width, upload.height]).toEqual([2400, 1200]);
    const small = await sharp(upload.thumbnail as Uint8Array).metadata();
    expect([small.format, small.width, small.height]).toEqual(['webp', 480, 240]);
  });

  it('a scanned paper has no thumbnail', async () => {
    expect(
      (await accepted(sent('a.png', 'image/png', await picture('png'), 'paper'))).thumbnail,
    ).toBeUndefined();
  });
});
