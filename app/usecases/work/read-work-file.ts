import { createHash } from 'node:crypto';
import { type Refusal, refuse } from '~/domain/refusal';
import { thumbnail } from '~/gateways/thumbnail';
import type { KnownDevice } from '~/store/device/find-device';
import { findTabletPicture, insertTabletPicture, type TabletPicture } from '~/store/file/tablet-picture';
import { findWorkFile, type WorkFile } from '~/store/work/load-work';
import type { ReadableFile } from '../entry/read-file';
import type { World } from '../world';
import { mostPaperBytes } from './show-work';

/** The long edge of a photo on a tablet, in px. */
const tabletEdge = 1600;

/**
 * Reads a photo or a paper for a tablet whose seat scores an entry that has it; for anybody else there is none. Images
 * come in tablet size, made once and kept; a PDF comes as it is, unless it is too large to be taken along.
 */
export async function readWorkFile(
  world: World,
  { seatId }: KnownDevice,
  input: { fileId: string },
): Promise<ReadableFile | Refusal> {
  const file = await findWorkFile(world.db, seatId, input.fileId);
  if (!file) return refuse('notFound');
  if (file.mediaType === 'application/pdf') return asItIs(world, file);
  const picture =
    (await findTabletPicture(world.db, file.id)) ??
    (await world.memo.get(`tablet picture of ${file.id}`, file.sha256, () => makePicture(world, file)));
  return {
    mediaType: 'image/webp',
    digest: picture.sha256,
    bytes: () => world.files.read(picture.key),
  };
}

function asItIs(world: World, { key, mediaType, bytes, sha256 }: WorkFile): ReadableFile | Refusal {
  if (bytes > mostPaperBytes) return refuse('notFound');
  return { mediaType, digest: sha256, bytes: () => world.files.read(key) };
}

/** Makes the picture; where another process was first, that one's is taken and this one's bytes go. */
async function makePicture(world: World, { id, key }: WorkFile): Promise<TabletPicture> {
  const small = await thumbnail(await world.files.read(key), tabletEdge);
  const { key: smallKey } = await world.files.put(small, 'image/webp');
  const sha256 = createHash('sha256').update(small).digest('hex');
  const picture = { key: smallKey, bytes: small.length, sha256 };
  if (await insertTabletPicture(world.db, id, picture, world.clock.now())) return picture;
  await world.files.remove(smallKey);
  return (await findTabletPicture(world.db, id)) ?? picture;
}
