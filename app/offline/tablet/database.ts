import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { VaultCard } from './state';

/** Bytes under AES-GCM with their nonce. */
export type Sealed = { iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer };

/** A vault as it lies on the tablet: what a locked tablet names, and the data key under PIN and device key. */
export type VaultRow = Omit<VaultCard, 'waitUntil'> & {
  /** PINs that were wrong since the last right one, and when the last was tried, in ms. */
  wrong: number;
  triedAt: number;
  salt: Uint8Array<ArrayBuffer>;
  /** Never leaves the browser: a copy of the stored bytes alone opens nothing. */
  deviceKey: CryptoKey;
  wrapped: Sealed;
};

export type RecordRow = { seatId: string; key: string; sealed: Sealed };
export type FileRow = { seatId: string; fileId: string; mediaType: string; bytes: number; sealed: Sealed };

interface Tables extends DBSchema {
  vaults: { key: string; value: VaultRow };
  records: { key: [string, string]; value: RecordRow };
  files: { key: [string, string]; value: FileRow };
}

export type TabletDatabase = IDBPDatabase<Tables>;

/** Opens the database of this tablet; another tab with a newer app is not held up. */
export function openTabletDatabase(): Promise<TabletDatabase> {
  return openDB<Tables>('binh-chon-tablet', 1, {
    upgrade(db) {
      db.createObjectStore('vaults', { keyPath: 'seatId' });
      db.createObjectStore('records', { keyPath: ['seatId', 'key'] });
      db.createObjectStore('files', { keyPath: ['seatId', 'fileId'] });
    },
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });
}

/** All rows of one vault in a store that is keyed by seat first. */
export const rowsOf = (seatId: string): IDBKeyRange => IDBKeyRange.bound([seatId, ''], [seatId, '\uffff']);
