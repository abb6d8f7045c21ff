import type { Actor } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { thumbnail } from '~/gateways/thumbnail';
import { findFile } from '~/store/file/find-file';
import { mayReadVisit } from '../visit/may-read-visit';
import type { World } from '../world';
import { mayReadEntry } from './may-read-entry';

/** A file that may be read: its bytes are fetched when they are asked for. `digest` names these bytes. */
export type ReadableFile = { mediaType: string; digest: string; bytes(): Promise<Uint8Array> };

const smallEdge = 480;

/**
 * Reads a photo or a scan for whoever may read an entry or a visit that has it; anybody else is told there is none. `small` asks
 * for a picture of at most 480 px, and changes nothing about a PDF.
 */
export async function readFile(
  world: World,
  actor: Actor,
  input: { fileId: string; small?: boolean },
): Promise<ReadableFile | Refusal> {
  const found = await findFile(world.db, input.fileId);
  const may =
    found?.uses.some((use) => mayReadEntry(actor, use)) ||
    found?.visits.some((visit) => mayReadVisit(actor, visit));
  if (!found || !may) return refuse('notFound');
  const { key, mediaType, sha256 } = found.file;
  const whole = () => world.files.read(key);
  if (!input.small || mediaType === 'application/pdf') return { mediaType, digest: sha256, bytes: whole };
  const bytes = async () => thumbnail(await whole(), smallEdge);
  return { mediaType: 'image/webp', digest: `${sha256}-${smallEdge}`, bytes };
}
