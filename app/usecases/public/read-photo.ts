import { roundOfEntryCode } from '~/domain/publication';
import { type Refusal, refuse } from '~/domain/refusal';
import { thumbnail } from '~/gateways/thumbnail';
import { findPublishedPhoto } from '~/store/publication/find-photo';
import type { World } from '../world';

/** A photo as WebP; `tag` changes with its content. */
export type PublicPhoto = { bytes: Uint8Array; tag: string; open: true };

const edges = { small: 240, large: 1200 } as const;

/** Reads a photo of a recognised product, small for lists or large for its page. */
export async function readPhoto(
  world: World,
  input: { entryCode: string; position: number; size: keyof typeof edges },
): Promise<PublicPhoto | Refusal> {
  const roundCode = roundOfEntryCode(input.entryCode);
  const file =
    roundCode && input.position >= 0
      ? await findPublishedPhoto(world.db, roundCode, input.entryCode, input.position)
      : null;
  if (!file) return refuse('notFound');
  const bytes = await thumbnail(await world.files.read(file.key), edges[input.size]);
  return { bytes, open: true, tag: `${file.sha256.slice(0, 32)}-${input.size}` };
}
