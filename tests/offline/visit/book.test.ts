import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VisitAct } from '~/domain/visit/record';
import type { TabletVisit } from '~/forms/visit-sync';
import {
  type BookChange,
  bookIn,
  decided,
  emptyBook,
  isVisitPhoto,
  photoFile,
  photographed,
  photoRefused,
  photoSent,
  recordsOfBook,
  refreshed,
  shownVisit,
  unsentIn,
  type VisitBook,
  written,
} from '~/offline/visit/book';
import { aRecord } from '../../domain/visit/visits';

const aVisit = (id: string): TabletVisit => ({
  ...{ id, facility: { name: 'HTX Mây', address: 'Xã 1', representative: 'Mây' }, province: 'Hà Nội' },
  ...{ plannedFor: null, note: '', team: [], entries: [], photos: [] },
  record: aRecord({ state: 'PLANNED' }) as TabletVisit['record'],
});

const book: VisitBook = { ...emptyBook, visits: [aVisit('v')] };
const conclude = (conclusion: string): VisitAct => ({ kind: 'conclude', conclusion, unsignedReason: '' });
const photo = {
  ...{ photoId: 'p1', visitId: 'v', mediaType: 'image/jpeg', caption: 'Xưởng' },
  ...{ takenAt: '2026-06-15T02:00:00.000Z', place: null },
};

/** The records of a vault after changes, as an app that starts again finds them. */
function reread(changes: readonly BookChange[]): VisitBook {
  const records = new Map<string, unknown>();
  for (const { put, remove } of changes) {
    for (const { key, value } of put) records.set(key, JSON.parse(JSON.stringify(value)));
    for (const key of remove) records.delete(key);
  }
  return bookIn(
    [...records].map(([key, value]) => ({ key, value })).sort((a, b) => (a.key < b.key ? -1 : 1)),
  );
}

describe('the visits on a tablet', () => {
  it('show what was recorded here on top of what the server said', () => {
    const { book: now } = written(book, 'v', conclude('Đạt'), 'o1');
    expect(shownVisit(now, 'v')?.record).toMatchObject({ conclusion: 'Đạt', state: 'UNDERWAY' });
    expect(now.visits[0]?.record.conclusion).toBe('');
    expect(shownVisit(now, 'none')).toBeNull();
    expect(unsentIn(now)).toBe(1);
  });

  it('keep what is not sent when the server says anew how they stand', () => {
    const { book: now } = written(book, 'v', conclude('Đạt'), 'o1');
    const said = { ...aVisit('v'), province: 'Huế' };
    expect(shownVisit(refreshed(now, [said]).book, 'v')).toMatchObject({
      province: 'Huế',
      record: { conclusion: 'Đạt' },
    });
  });

  it('keep what the server has taken, and set aside whole what it has not', () => {
    const first = written(book, 'v', conclude('Đạt'), 'o1').book;
    const both = written(first, 'v', { kind: 'leave', person: 't' }, 'o2').book;
    const outcomes = [
      { opId: 'o1', refused: null },
      { opId: 'o2', refused: 'notFound', sentence: 'Không có.' },
    ];
    const now = decided(both, 'v', outcomes).book;
    expect(unsentIn(now)).toBe(0);
    expect(shownVisit(now, 'v')?.record.conclusion).toBe('Đạt');
    expect(now.notTaken).toEqual([
      { opId: 'o2', seq: 2, visitId: 'v', act: { kind: 'leave', person: 't' }, sentence: 'Không có.' },
    ]);
  });

  it('count a photo until it is sent, and show it afterwards', () => {
    const taken = photographed(book, photo).book;
    expect(unsentIn(taken)).toBe(1);
    const sent = photoSent(taken, photo).book;
    expect([unsentIn(sent), sent.visits[0]?.photos]).toEqual([
      0,
      [{ id: 'p1', caption: 'Xưởng', takenAt: '2026-06-15T02:00:00.000Z' }],
    ]);
    expect([isVisitPhoto(photoFile('p1')), isVisitPhoto('5f-a')]).toEqual([true, false]);
  });

  it('are the same after a restart, whatever was done: written changes leave nothing out', () => {
    const step = fc.constantFrom('write', 'decide', 'refuse', 'photo', 'sent', 'unwanted', 'refresh');
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const changes: BookChange[] = [{ book, put: recordsOfBook(book), remove: [] }];
        const now = () => changes.at(-1)?.book ?? book;
        for (const [index, kind] of steps.entries()) {
          const first = now().operations[0];
          const waiting = now().photos[0];
          if (kind === 'write') changes.push(written(now(), 'v', conclude(`${index}`), `o${index}`));
          if (kind === 'photo') changes.push(photographed(now(), { ...photo, photoId: `p${index}` }));
          if (kind === 'sent' && waiting) changes.push(photoSent(now(), waiting));
          if (kind === 'unwanted' && waiting) changes.push(photoRefused(now(), waiting, 'Không.'));
          if (kind === 'refresh') changes.push(refreshed(now(), [aVisit('v')]));
          if ((kind === 'decide' || kind === 'refuse') && first) {
            const refused = kind === 'refuse' ? 'notFound' : null;
            changes.push(decided(now(), 'v', [{ opId: first.opId, refused, sentence: 'Không.' }]));
          }
        }
        const again = reread(changes);
        expect({ ...again, photos: ids(again) }).toEqual({ ...now(), photos: ids(now()) });
        expect(bookIn(recordsOfBook(now())).operations).toEqual(now().operations);
      }),
    );
  });
});

const ids = ({ photos }: VisitBook) => photos.map(({ photoId }) => photoId).sort();
