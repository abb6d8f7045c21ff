import { type RecordRow, rowsOf, type TabletDatabase, type VaultRow } from './database';
import { seal, unseal } from './vault-key';

export type Put = { key: string; value: unknown };
export type StoredChange = { put: readonly Put[]; remove: readonly string[] };
export type StoredFile = { fileId: string; mediaType: string; bytes: ArrayBuffer };

/**
 * What one juror has on this tablet while it is open: records and files under his data key. A change is written in one
 * transaction that is on the disk before it is done.
 */
export class Vault {
  readonly seatId: string;
  readonly #db: () => Promise<TabletDatabase>;
  readonly #key: CryptoKey;
  readonly #row: VaultRow;

  /** `db` opens the database anew where the browser has closed it: it does so when it clears the tablet's storage. */
  constructor(db: () => Promise<TabletDatabase>, row: VaultRow, key: CryptoKey) {
    this.seatId = row.seatId;
    this.#db = db;
    this.#row = row;
    this.#key = key;
  }

  /**
   * Writes all of a change or nothing. Answers false where the vault is no longer there because the tablet's storage
   * was cleared: the vault then begins again and whoever calls writes everything he still knows.
   */
  async write({ put, remove }: StoredChange, pending: number): Promise<boolean> {
    const rows = await Promise.all(put.map((one) => this.#sealed(one)));
    const tx = (await this.#db()).transaction(['records', 'vaults'], 'readwrite', { durability: 'strict' });
    const records = tx.objectStore('records');
    const vaults = tx.objectStore('vaults');
    const row = await vaults.get(this.seatId);
    for (const one of rows) void records.put(one);
    for (const key of remove) void records.delete([this.seatId, key]);
    void vaults.put({ ...(row ?? this.#row), pending });
    await tx.done;
    return row !== undefined;
  }

  /** Every record, decrypted. */
  async records(): Promise<Put[]> {
    const rows = await (await this.#db()).getAll('records', rowsOf(this.seatId));
    return Promise.all(rows.map((row) => this.#opened(row)));
  }

  async writeFile({ fileId, mediaType, bytes }: StoredFile): Promise<void> {
    const sealed = await seal(this.#key, bytes, this.#place(`file/${fileId}`));
    const row = { seatId: this.seatId, fileId, mediaType, bytes: bytes.byteLength, sealed };
    await (await this.#db()).put('files', row);
  }

  async readFile(fileId: string): Promise<Blob | null> {
    const row = await (await this.#db()).get('files', [this.seatId, fileId]);
    if (!row) return null;
    const bytes = await unseal(this.#key, row.sealed, this.#place(`file/${fileId}`));
    return new Blob([bytes], { type: row.mediaType });
  }

  /** The names of the files that lie here. */
  async fileNames(): Promise<Set<string>> {
    const keys = await (await this.#db()).getAllKeys('files', rowsOf(this.seatId));
    return new Set(keys.map(([, fileId]) => fileId));
  }

  async removeFiles(fileIds: Iterable<string>): Promise<void> {
    const tx = (await this.#db()).transaction('files', 'readwrite');
    for (const fileId of fileIds) void tx.store.delete([this.seatId, fileId]);
    await tx.done;
  }

  async #sealed({ key, value }: Put): Promise<RecordRow> {
    const bytes = new TextEncoder().encode(JSON.stringify(value));
    return { seatId: this.seatId, key, sealed: await seal(this.#key, bytes, this.#place(key)) };
  }

  async #opened({ key, sealed }: RecordRow): Promise<Put> {
    const bytes = await unseal(this.#key, sealed, this.#place(key));
    return { key, value: JSON.parse(new TextDecoder().decode(bytes)) };
  }

  #place(key: string): string {
    return `${this.seatId}/${key}`;
  }
}
