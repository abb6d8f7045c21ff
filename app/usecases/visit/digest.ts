import { createHash } from 'node:crypto';
import { contentOf } from '~/domain/visit/record';
import type { Visit } from '~/store/visit/find-visit';

/** SHA-256 of a text, hex. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The digest of what a report says: the words that were signed, by whom, who was there, and the photos. */
export function reportDigest({ id, record, photos }: Visit): string {
  const people = record.presences.map(({ side, name, title, signed }) => [side, name, title, signed]);
  const pictures = photos.map(({ sha256: file, caption, takenAt, place }) => [file, caption, takenAt, place]);
  return sha256(JSON.stringify(['report/1', id, contentOf(record), people, pictures]));
}
