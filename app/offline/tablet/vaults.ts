import { openTabletDatabase, rowsOf, type TabletDatabase, type VaultRow } from './database';
import { isPin, waitUntil } from './pin-wait';
import type { Unlocked, VaultCard } from './state';
import { Vault } from './vault';
import { keyUnder, newKey } from './vault-key';

export type Owner = Pick<VaultRow, 'seatId' | 'juror' | 'seatCode' | 'round'>;
type Opened = { ok: true; vault: Vault } | Exclude<Unlocked, { ok: true }>;

const instant = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString());

/** The vaults on this tablet: which there are, making one, opening one by its PIN, clearing one. */
export class Vaults {
  readonly #db: () => Promise<TabletDatabase>;

  constructor(open: () => Promise<TabletDatabase> = openTabletDatabase) {
    let opening: Promise<TabletDatabase> | undefined;
    this.#db = async () => {
      opening ??= open();
      const db = await opening;
      db.onclose = () => {
        opening = undefined;
      };
      return db;
    };
  }

  async list(now: number): Promise<VaultCard[]> {
    const rows = await (await this.#db()).getAll('vaults');
    return rows.map(({ seatId, juror, seatCode, round, preparedAt, pending, ...tries }) => ({
      ...{ seatId, juror, seatCode, round, preparedAt, pending },
      waitUntil: instant(waitUntil(tries, now)),
    }));
  }

  /** Makes a vault for a seat that has none here. */
  async create(owner: Owner, pin: string, now: number): Promise<Vault> {
    const { dataKey, ...key } = await newKey(pin);
    const state = { preparedAt: new Date(now).toISOString(), pending: 0, wrong: 0, triedAt: 0 };
    const row: VaultRow = { ...owner, ...state, ...key };
    const db = await this.#db();
    await db.add('vaults', row);
    return new Vault(this.#db, row, dataKey);
  }

  /** Opens a vault. A try counts as wrong from before it is decided, so that ending the page gives none for free. */
  async open(seatId: string, pin: string, now: number): Promise<Opened> {
    const db = await this.#db();
    const row = await db.get('vaults', seatId);
    if (!row) return { ok: false, code: 'none', waitUntil: null };
    const wait = waitUntil(row, now);
    if (wait !== null) return { ok: false, code: 'wait', waitUntil: instant(wait) };
    const tried = { ...row, wrong: row.wrong + 1, triedAt: now };
    await db.put('vaults', tried);
    const key = isPin(pin) ? await keyUnder(pin, row) : null;
    if (!key) return { ok: false, code: 'wrong', waitUntil: instant(waitUntil(tried, now)) };
    const fresh = { ...row, wrong: 0, triedAt: 0 };
    await db.put('vaults', fresh);
    return { ok: true, vault: new Vault(this.#db, fresh, key) };
  }

  /** Removes a vault and everything in it. */
  async remove(seatId: string): Promise<void> {
    const db = await this.#db();
    const tx = db.transaction(['vaults', 'records', 'files'], 'readwrite', { durability: 'strict' });
    void tx.objectStore('vaults').delete(seatId);
    void tx.objectStore('records').delete(rowsOf(seatId));
    void tx.objectStore('files').delete(rowsOf(seatId));
    await tx.done;
  }
}
