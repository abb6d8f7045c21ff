import type { VisitAct } from '~/domain/visit/record';
import type { VisitPhotoMeta } from '~/forms/visit-sync';
import { Store } from '../tablet/store';
import type { StoredChange, StoredFile } from '../tablet/vault';
import {
  type BookChange,
  decided,
  photoFile,
  photographed,
  photoOver,
  photoRefused,
  photoSent,
  refreshed,
  unsentIn,
  type VisitBook,
  type WaitingPhoto,
  written,
} from './book';
import type { VisitServer } from './visit-server';

type Parts = {
  book: VisitBook;
  /** Done when the change is on the tablet's disk. */
  store(change: StoredChange): Promise<void>;
  files: {
    writeFile(file: StoredFile): Promise<void>;
    readFile(fileId: string): Promise<Blob | null>;
    removeFiles(fileIds: Iterable<string>): Promise<void>;
  };
  server(): VisitServer | null;
  newName(): string;
};

/** Operations that are sent at once, at most. */
const most = 200;

/** Statuses by which the server has decided; after any other one everything waits for the next time. */
const final = [403, 404, 409, 422];

/** Visits under the hand of a juror: what is recorded goes to the disk first, then to the server when it is reached. */
export class VisitDesk extends Store<VisitBook> {
  readonly #parts: Parts;
  #running: Promise<void> | undefined;

  constructor(parts: Parts) {
    super(parts.book);
    this.#parts = parts;
  }

  /** Records one thing; done when it is on the disk. */
  async record(visitId: string, act: VisitAct): Promise<void> {
    await this.#take(written(this.state(), visitId, act, this.#parts.newName()));
  }

  /** Keeps a photo: its bytes first, so that no photo is named that is not there. */
  async photograph(visitId: string, photo: Omit<VisitPhotoMeta, 'photoId'>, file: Blob): Promise<void> {
    const photoId = this.#parts.newName();
    const bytes = await file.arrayBuffer();
    await this.#parts.files.writeFile({ fileId: photoFile(photoId), mediaType: file.type, bytes });
    await this.#take(photographed(this.state(), { ...photo, photoId, visitId, mediaType: file.type }));
  }

  /** Operations and photos that the server does not have. */
  unsent(): number {
    return unsentIn(this.state());
  }

  /** Sends what waits, then asks how the visits stand; a second call while it runs joins it. Never throws. */
  exchange(): Promise<void> {
    this.#running ??= this.#exchange()
      .catch(() => undefined)
      .finally(() => {
        this.#running = undefined;
      });
    return this.#running;
  }

  async #exchange(): Promise<void> {
    const server = this.#parts.server();
    if (!server) return;
    for (const visitId of new Set(this.state().operations.map((one) => one.visitId))) {
      if (!(await this.#send(server, visitId))) return;
    }
    for (const photo of this.state().photos) if (!(await this.#sendPhoto(server, photo))) return;
    const got = await server.visits();
    if (got.kind === 'answer') await this.#take(refreshed(this.state(), got.answer.visits));
  }

  /** Answers whether the server was reached. */
  async #send(server: VisitServer, visitId: string): Promise<boolean> {
    const waiting = this.state().operations.filter((one) => one.visitId === visitId);
    const operations = waiting.slice(0, most).map(({ opId, act }) => ({ opId, act }));
    const reply = await server.sendVisit({ visitId, operations });
    if (reply.kind === 'unreached') return false;
    const refused = (opId: string) => ({ opId, refused: 'refused', sentence: '' });
    const outcomes =
      reply.kind === 'answer'
        ? reply.answer.outcomes
        : operations.map(({ opId }) => ({ ...refused(opId), sentence: reply.sentence }));
    if (reply.kind === 'refused' && !final.includes(reply.status)) return false;
    await this.#take(decided(this.state(), visitId, outcomes));
    return operations.length < waiting.length ? this.#send(server, visitId) : true;
  }

  /** A photo that the server decides against is kept; one that could not be sent is tried again. */
  async #sendPhoto(server: VisitServer, photo: WaitingPhoto): Promise<boolean> {
    const { visitId, mediaType, ...meta } = photo;
    const file = photoFile(photo.photoId);
    const bytes = await this.#parts.files.readFile(file);
    if (!bytes) {
      await this.#take(photoOver(this.state(), photo.photoId));
      return true;
    }
    const reply = await server.sendPhoto(visitId, meta, new Blob([bytes], { type: mediaType }));
    if (reply.kind === 'unreached') return false;
    if (reply.kind === 'refused') {
      if (![...final, 413, 415].includes(reply.status)) return false;
      await this.#take(photoRefused(this.state(), photo, reply.sentence));
      return true;
    }
    await this.#take(photoSent(this.state(), photo));
    await this.#parts.files.removeFiles([file]);
    return true;
  }

  async #take({ book, put, remove }: BookChange): Promise<void> {
    this.set(book);
    await this.#parts.store({ put, remove });
  }
}
