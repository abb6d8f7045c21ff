import { describe, expect, it } from 'vitest';
import type { VisitAct } from '~/domain/visit/record';
import type { TabletVisit } from '~/forms/visit-sync';
import { emptyBook, photoFile } from '~/offline/visit/book';
import { VisitDesk } from '~/offline/visit/visit-desk';
import type { VisitServer } from '~/offline/visit/visit-server';
import { aRecord } from '../../domain/visit/visits';

const visit: TabletVisit = {
  ...{ id: 'v', facility: { name: 'HTX Mây', address: 'Xã 1', representative: 'Mây' }, province: 'Hà Nội' },
  ...{ plannedFor: null, note: '', team: [], entries: [], photos: [] },
  record: aRecord({ state: 'PLANNED' }) as TabletVisit['record'],
};

/** The other end of the line as a model: it takes each operation once, and can be out of reach or answer with a status. */
class Line implements VisitServer {
  down = false;
  status: number | null = null;
  readonly taken = new Map<string, VisitAct>();
  readonly photos = new Set<string>();
  sent = 0;

  #refused() {
    return { kind: 'refused', status: this.status ?? 0, refused: 'x', sentence: 'Không nhận.' } as const;
  }

  async visits() {
    return this.down
      ? ({ kind: 'unreached' } as const)
      : { kind: 'answer' as const, answer: { visits: [visit] } };
  }

  async sendVisit({ operations }: Parameters<VisitServer['sendVisit']>[0]) {
    this.sent += 1;
    if (this.down) return { kind: 'unreached' } as const;
    if (this.status) return this.#refused();
    for (const { opId, act } of operations) this.taken.set(opId, act as VisitAct);
    const outcomes = operations.map(({ opId }) => ({ opId, refused: null }));
    return { kind: 'answer', answer: { state: 'UNDERWAY', outcomes } } as const;
  }

  async sendPhoto(_visitId: string, { photoId }: { photoId: string }) {
    if (this.down) return { kind: 'unreached' } as const;
    if (this.status) return this.#refused();
    this.photos.add(photoId);
    return { kind: 'answer', answer: { id: photoId } } as const;
  }
}

function aDesk() {
  const line = new Line();
  const disk: string[] = [];
  const files = new Map<string, Blob>();
  let last = 0;
  const desk = new VisitDesk({
    book: { ...emptyBook, visits: [visit] },
    store: async ({ put, remove }) => {
      disk.push(...put.map(({ key }) => `+${key}`), ...remove.map((key) => `-${key}`));
    },
    files: {
      writeFile: async ({ fileId, bytes, mediaType }) => {
        files.set(fileId, new Blob([bytes], { type: mediaType }));
      },
      readFile: async (fileId) => files.get(fileId) ?? null,
      removeFiles: async (ids) => {
        for (const id of ids) files.delete(id);
      },
    },
    server: () => line,
    newName: () => {
      last += 1;
      return `o${last}`;
    },
  });
  return { desk, line, disk, files };
}

const conclude = (conclusion: string): VisitAct => ({ kind: 'conclude', conclusion, unsignedReason: '' });
const meta = { caption: '', takenAt: '2026-06-15T02:00:00.000Z', place: null };

describe('recording at a visit', () => {
  it('is on the disk before it is sent, and waits through a lost network', async () => {
    const { desk, line, disk } = aDesk();
    line.down = true;
    await desk.record('v', conclude('Một'));
    expect(disk).toEqual(['+visit-operation/o1']);
    await desk.exchange();
    expect([desk.unsent(), line.taken.size]).toEqual([1, 0]);
    line.down = false;
    await desk.exchange();
    expect([desk.unsent(), [...line.taken.keys()]]).toEqual([0, ['o1']]);
    expect(disk).toContain('-visit-operation/o1');
  });

  it.each([401, 426, 500, 503])('keeps everything where the server answers %i', async (status) => {
    const { desk, line, files } = aDesk();
    line.status = status;
    await desk.record('v', conclude('Một'));
    await desk.exchange();
    expect(desk.unsent()).toBe(1);
    line.status = null;
    await desk.photograph('v', meta, new Blob([new Uint8Array(9)], { type: 'image/jpeg' }));
    line.status = status;
    await desk.exchange();
    expect([desk.unsent(), files.size]).toEqual([2, 1]);
  });

  it.each([403, 409])(
    'sets aside with its sentence what the server decides against with %i',
    async (status) => {
      const { desk, line } = aDesk();
      line.status = status;
      await desk.record('v', conclude('Một'));
      await desk.exchange();
      expect(desk.unsent()).toBe(0);
      expect(desk.state().notTaken).toMatchObject([{ act: conclude('Một'), sentence: 'Không nhận.' }]);
    },
  );

  it('sends more than fits at once in several parts, in order', async () => {
    const { desk, line } = aDesk();
    line.down = true;
    for (let index = 0; index < 450; index += 1) await desk.record('v', conclude(`${index}`));
    line.down = false;
    line.sent = 0;
    await desk.exchange();
    expect([line.sent, desk.unsent()]).toEqual([3, 0]);
    expect([...line.taken.values()]).toEqual(Array.from({ length: 450 }, (_, index) => conclude(`${index}`)));
  });
});

describe('photos of a visit', () => {
  it('lie on the tablet until each is sent, then leave it', async () => {
    const { desk, line, files } = aDesk();
    line.down = true;
    for (let index = 0; index < 3; index += 1) {
      await desk.photograph('v', meta, new Blob([new Uint8Array(index + 1)], { type: 'image/jpeg' }));
    }
    expect([...files.keys()]).toEqual(['o1', 'o2', 'o3'].map(photoFile));
    await desk.exchange();
    expect([desk.unsent(), files.size]).toEqual([3, 3]);
    line.down = false;
    await desk.exchange();
    expect([desk.unsent(), files.size, line.photos.size]).toEqual([0, 0, 3]);
  });

  it.each([404, 409, 413, 415, 422])(
    'are kept with the sentence by which the server decides against them with %i',
    async (status) => {
      const { desk, line, files } = aDesk();
      await desk.photograph('v', meta, new Blob([new Uint8Array(9)], { type: 'image/jpeg' }));
      line.status = status;
      await desk.exchange();
      expect(desk.unsent()).toBe(0);
      expect(desk.state().notTaken).toMatchObject([{ photoId: 'o1', sentence: 'Không nhận.' }]);
      expect([...files.keys()]).toEqual([photoFile('o1')]);
    },
  );

  it('wait no more where the tablet has lost their bytes, and are not said to be sent', async () => {
    const { desk, files } = aDesk();
    await desk.photograph('v', meta, new Blob([new Uint8Array(9)], { type: 'image/jpeg' }));
    files.clear();
    await desk.exchange();
    expect([desk.unsent(), desk.state().visits[0]?.photos]).toEqual([0, []]);
  });
});
