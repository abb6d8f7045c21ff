import { isRefusal } from '~/domain/refusal';
import { record, type VisitAct } from '~/domain/visit/record';
import type { TabletVisit, VisitPhotoMeta } from '~/forms/visit-sync';

/**
 * The site visits on a tablet, pure: what the server last said of them, what was recorded here and is not sent, and the
 * photos that wait. What a page shows is the one under the other; a record is a record of the vault.
 */

/** One thing recorded here; `seq` is its place among all of this tablet. */
export type Written = { opId: string; seq: number; visitId: string; act: VisitAct };

/** A photo that waits to be sent; its bytes lie in the vault as the file `photoFile(photoId)`. */
export type WaitingPhoto = VisitPhotoMeta & { visitId: string; mediaType: string };

/** What the server did not take, whole, with its sentence: it stays until the vault is cleared, bytes of a photo too. */
type NotTaken = (Written | WaitingPhoto) & { sentence: string };

export type VisitBook = {
  visits: readonly TabletVisit[];
  operations: readonly Written[];
  photos: readonly WaitingPhoto[];
  notTaken: readonly NotTaken[];
};

type Put = { key: string; value: unknown };
export type BookChange = { book: VisitBook; put: Put[]; remove: string[] };

export const emptyBook: VisitBook = { visits: [], operations: [], photos: [], notTaken: [] };

const opKey = (opId: string) => `visit-operation/${opId}`;
const photoKey = (photoId: string) => `visit-photo/${photoId}`;

/** The name of a photo's bytes among the files of a vault. */
export const photoFile = (photoId: string) => `visit-photo/${photoId}`;

/** Whether a file of a vault is a photo of a visit, which no download brings back. */
export const isVisitPhoto = (fileId: string) => fileId.startsWith('visit-photo/');

/** Reads the book from the records of a vault. */
export function bookIn(records: readonly Put[]): VisitBook {
  const of = <T>(prefix: string) =>
    records.filter(({ key }) => key.startsWith(prefix)).map(({ value }) => value as T);
  const said = records.find(({ key }) => key === 'visits')?.value as Pick<VisitBook, 'visits' | 'notTaken'>;
  return {
    visits: said?.visits ?? [],
    notTaken: said?.notTaken ?? [],
    operations: of<Written>('visit-operation/').sort((a, b) => a.seq - b.seq),
    photos: of<WaitingPhoto>('visit-photo/'),
  };
}

/** Every record of a book, for a vault that must be written again. */
export function recordsOfBook(book: VisitBook): Put[] {
  return [
    saidOf(book),
    ...book.operations.map((one) => ({ key: opKey(one.opId), value: one })),
    ...book.photos.map((one) => ({ key: photoKey(one.photoId), value: one })),
  ];
}

const saidOf = ({ visits, notTaken }: VisitBook): Put => ({ key: 'visits', value: { visits, notTaken } });

/** Something is recorded here: the last of the log. */
export function written(book: VisitBook, visitId: string, act: VisitAct, opId: string): BookChange {
  const seq = (book.operations.at(-1)?.seq ?? 0) + 1;
  const operation = { opId, seq, visitId, act };
  const operations = [...book.operations, operation];
  return { book: { ...book, operations }, put: [{ key: opKey(opId), value: operation }], remove: [] };
}

/** A photo is taken here. */
export function photographed(book: VisitBook, photo: WaitingPhoto): BookChange {
  const photos = [...book.photos, photo];
  return {
    book: { ...book, photos },
    put: [{ key: photoKey(photo.photoId), value: photo }],
    remove: [],
  };
}

type Outcome = { opId: string; refused: string | null; sentence?: string };

/** The server has decided on operations: they wait no more; what it did not take is kept with its sentence. */
export function decided(book: VisitBook, visitId: string, outcomes: readonly Outcome[]): BookChange {
  const ids = new Set(outcomes.map(({ opId }) => opId));
  const sentences = new Map(
    outcomes.flatMap(({ opId, refused, sentence = '' }) => (refused === null ? [] : [[opId, sentence]])),
  );
  const notTaken = book.operations.flatMap((one) => {
    const sentence = sentences.get(one.opId);
    return sentence === undefined ? [] : [{ ...one, sentence }];
  });
  const next = {
    ...book,
    visits: book.visits.map((visit) => (visit.id === visitId ? folded(visit, book.operations, ids) : visit)),
    operations: book.operations.filter(({ opId }) => !ids.has(opId)),
    notTaken: [...book.notTaken, ...notTaken],
  };
  return { book: next, put: [saidOf(next)], remove: [...ids].map(opKey) };
}

/** A photo is at the server. */
export function photoSent(book: VisitBook, { photoId, visitId, caption, takenAt }: WaitingPhoto): BookChange {
  const photo = { id: photoId, caption, takenAt };
  const visits = book.visits.map((visit) =>
    visit.id === visitId ? { ...visit, photos: [...visit.photos, photo] } : visit,
  );
  return photoOver({ ...book, visits }, photoId);
}

/** The server has decided against a photo: it waits no more, and is kept with its sentence. */
export function photoRefused(book: VisitBook, photo: WaitingPhoto, sentence: string): BookChange {
  return photoOver({ ...book, notTaken: [...book.notTaken, { ...photo, sentence }] }, photo.photoId);
}

/** A photo waits no more, whatever became of it. */
export function photoOver(book: VisitBook, photoId: string): BookChange {
  const next = { ...book, photos: book.photos.filter((photo) => photo.photoId !== photoId) };
  return { book: next, put: [saidOf(next)], remove: [photoKey(photoId)] };
}

/** The server has said anew what the visits are; what waits here stays. */
export function refreshed(book: VisitBook, visits: readonly TabletVisit[]): BookChange {
  const next = { ...book, visits };
  return { book: next, put: [saidOf(next)], remove: [] };
}

/** A visit as this tablet knows it: what the server said, and on top what was recorded here since. */
export function shownVisit(book: VisitBook, visitId: string): TabletVisit | null {
  const visit = book.visits.find(({ id }) => id === visitId);
  return visit ? folded(visit, book.operations) : null;
}

/** What cannot be recorded any more changes nothing; the server will say why. */
function folded(visit: TabletVisit, operations: readonly Written[], only?: ReadonlySet<string>): TabletVisit {
  let now: TabletVisit['record'] = visit.record;
  for (const { opId, visitId, act } of operations) {
    if (visitId !== visit.id || (only && !only.has(opId))) continue;
    const next = record(now, act, (text) => text);
    if (!isRefusal(next)) now = { ...next, items: [...next.items], presences: [...next.presences] };
  }
  return now === visit.record ? visit : { ...visit, record: now };
}

/** Operations and photos that the server does not have. */
export const unsentIn = (book: VisitBook): number => book.operations.length + book.photos.length;
