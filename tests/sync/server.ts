import { isRefusal } from '~/domain/refusal';
import { draftContent } from '~/domain/sync/draft-content';
import { foldExchange, sheetKey } from '~/domain/sync/exchange';
import { pendingAfter } from '~/domain/sync/pending-report';
import type { SheetName, SheetState } from '~/domain/sync/protocol';
import { signingFault } from '~/domain/sync/signing';
import { type SyncAnswer, type SyncRequest, syncProtocol, syncRequest } from '~/forms/sync';
import type { Reply } from './network';
import type { Oracle } from './oracle';
import type { Random } from './random';
import { type DeviceRow, rowKey, type SheetRow, Tables } from './tables';
import type { Timeline } from './timeline';

export const criteria = [
  { id: '1.1', max: 1200, step: 50 },
  { id: '1.2', max: 600, step: 25 },
  { id: '2.1', max: 1000, step: 100 },
];

export type Crash = 'before commit' | 'in commit' | 'after commit';

export type SignRequest = SheetName & { digest: string; despite: boolean };

const rubricVersion = 1;

const refused = (status: number, code: string): Reply => ({
  status,
  body: JSON.stringify({ refused: code, sentence: 'Không thực hiện được.' }),
});

/**
 * The server as a model: tables that survive, one transaction at a time, and the product's own rules. A transaction is
 * committed whole or not at all (handlers decide before they write); a server that is killed answers nothing and is down for a while.
 */
export class Server {
  tables = new Tables();
  open = true;
  crash: Crash | null = null;
  backup: Tables | null = null;
  rubric = criteria;
  #downUntil = 0;

  constructor(
    readonly timeline: Timeline,
    readonly random: Random,
    readonly oracle: Oracle,
    readonly entries: readonly string[],
  ) {}

  get down(): boolean {
    return this.timeline.now < this.#downUntil;
  }

  heal(): void {
    this.crash = null;
    this.#downUntil = 0;
  }

  /** A signed-in juror makes a tablet ready, or ready again. */
  prepare(seat: number, deviceId: string, token: string): Reply | null {
    return this.#transaction((tables) => {
      const before = tables.devices.get(deviceId);
      if (before && before.seat !== seat) return refused(403, 'notAllowed');
      const fresh = { id: deviceId, seat, lastSeq: 0, pending: 0 };
      tables.devices.set(deviceId, { ...fresh, ...before, token, ended: false });
      return { status: 200, body: JSON.stringify({ token }) };
    });
  }

  exchange(token: string, text: string): Reply | null {
    return this.#transaction((tables) => {
      const device = this.#deviceOf(tables, token);
      if (!device) return refused(401, 'device.unknown');
      const { success, data: request } = syncRequest.safeParse(asJson(text));
      if (!success) return refused(400, 'formFaults');
      if (request.protocol < syncProtocol) return refused(426, 'sync.renewApp');
      return this.#exchanged(tables, device, request);
    });
  }

  sign(token: string, text: string): Reply | null {
    return this.#transaction((tables) => {
      const device = this.#deviceOf(tables, token);
      if (!device) return refused(401, 'device.unknown');
      const request = asJson(text) as SignRequest | null;
      if (!request) return refused(400, 'formFaults');
      const row = this.rowOf(tables, device.seat, request);
      const code = this.#signingRefusal(tables, device, row, request);
      if (code) return refused(409, code);
      const content = contentOf(row);
      const total = row.heads.reduce((sum, { value }) => sum + (value ?? 0), 0);
      const at = this.#instant();
      this.#put(tables, { ...row, signed: { at, total, digest: content, content } });
      this.oracle.signed(device.seat, row, content, request.digest);
      return { status: 200, body: JSON.stringify({ signed: true }) };
    });
  }

  /** Two people reopen a signed sheet: it goes on in its next epoch with the marks it had. */
  reopen(seat: number, name: SheetName): void {
    const row = this.rowOf(this.tables, seat, name);
    if (row.signed) this.#put(this.tables, { ...row, signed: null, epoch: row.epoch + 1 });
  }

  recuse(tables: Tables, seat: number, entryId: string, recused: boolean): void {
    const row = this.rowOf(tables, seat, { entryId, pass: 1 });
    if (!row.signed) this.#put(tables, { ...row, recused });
  }

  rowOf(tables: Tables, seat: number, { entryId, pass }: SheetName): SheetRow {
    const none = { seat, entryId, pass, epoch: 1, heads: [], conflicts: [], signed: null, recused: false };
    return tables.sheets.get(rowKey(seat, { entryId, pass })) ?? none;
  }

  #put(tables: Tables, row: SheetRow): void {
    tables.sheets.set(rowKey(row.seat, row), row);
  }

  #deviceOf(tables: Tables, token: string): DeviceRow | undefined {
    return [...tables.devices.values()].find((device) => device.token === token && !device.ended);
  }

  #signingRefusal(tables: Tables, device: DeviceRow, row: SheetRow, request: SignRequest): string | null {
    if (!this.open) return 'round.notInPhase';
    const others = [...tables.devices.values()].filter(
      ({ seat, id, pending, ended }) => seat === device.seat && id !== device.id && pending > 0 && !ended,
    );
    if (row.signed) return 'sheet.signed';
    if (row.recused) return 'sheet.recused';
    if (!request.despite && device.pending + others.length > 0) return 'sheet.devicePending';
    return signingFault({ conflicts: row.conflicts.length, held: contentOf(row), said: request.digest });
  }

  #exchanged(tables: Tables, device: DeviceRow, request: SyncRequest): Reply {
    const { operations } = request;
    const named = operations.flatMap(({ opId, seq }) => [
      tables.kept.get(opId),
      tables.bySeq.get(`${device.id}/${seq}`),
    ]);
    const kept = [...new Set(named.filter((one) => one !== undefined))];
    const sheets = new Map(this.#grounds(tables, device.seat));
    const folded = foldExchange(device.id, { lastSeq: device.lastSeq, kept, sheets }, operations);
    if (isRefusal(folded)) return refused(409, folded.refused);
    this.oracle.decided(device.seat, tables, folded);
    for (const one of folded.fresh) tables.insert(one);
    for (const [key, { heads, conflicts }] of folded.sheets) {
      const row = sheets.get(key)?.row;
      if (row && (row.heads !== heads || row.conflicts !== conflicts))
        this.#put(tables, { ...row, heads, conflicts });
    }
    const sent = operations.at(-1)?.seq ?? null;
    const pending = pendingAfter(device, { sent, left: request.pending.count }, folded.acknowledged);
    tables.devices.set(device.id, { ...device, lastSeq: folded.acknowledged, pending });
    this.oracle.reported(device.id, request);
    const acts = this.#take(tables, device.seat, request);
    const outcomes = folded.outcomes.map(({ opId, seq, outcome }) => ({ opId, seq, ...outcome }));
    const states = this.#states(tables, device.seat, request);
    return this.#answer({ acknowledged: folded.acknowledged, outcomes, acts, sheets: states });
  }

  #grounds(tables: Tables, seat: number) {
    return this.entries.map((entryId) => {
      const row = this.rowOf(tables, seat, { entryId, pass: 1 });
      const { heads, conflicts, epoch, recused } = row;
      const ground = { recused, open: this.open, signed: row.signed !== null, epoch, criteria: this.rubric };
      return [sheetKey(row), { ...ground, heads, conflicts, row }] as const;
    });
  }

  #take(tables: Tables, seat: number, { acts }: SyncRequest): SyncAnswer['acts'] {
    return acts.map((act) => {
      if (act.kind === 'recusal' && !tables.acts.has(act.id)) this.recuse(tables, seat, act.entryId, true);
      tables.acts.add(act.id);
      return { id: act.id, refused: null };
    });
  }

  #states(tables: Tables, seat: number, { operations, wanted }: SyncRequest): SheetState[] {
    const touched = operations.map(({ sheet }) => sheet.entryId);
    const names = wanted === 'all' ? this.entries : new Set([...touched, ...wanted]);
    return [...names]
      .filter((entryId) => this.entries.includes(entryId))
      .map((entryId) => {
        const { seat: _, signed, ...row } = this.rowOf(tables, seat, { entryId, pass: 1 });
        const { at, total, digest } = signed ?? { at: '', total: 0, digest: '' };
        return {
          ...row,
          heads: [...row.heads],
          conflicts: [...row.conflicts],
          signed: signed && { at, total, digest },
        };
      });
  }

  #answer(part: Pick<SyncAnswer, 'acknowledged' | 'outcomes' | 'acts' | 'sheets'>): Reply {
    const at = this.#instant();
    const phase = this.open ? 'SCORING' : 'COUNTING';
    const body: SyncAnswer = { protocol: syncProtocol, at, phase, closesAt: at, work: '1', ...part };
    return { status: 200, body: JSON.stringify(body) };
  }

  #instant(): string {
    return new Date(1_800_000_000_000 + this.timeline.now).toISOString();
  }

  #transaction(run: (tables: Tables) => Reply): Reply | null {
    if (this.down) return null;
    const { crash } = this;
    const tables = crash ? this.tables.copy() : this.tables;
    this.oracle.begin();
    const reply = run(tables);
    const commits =
      crash === null || crash === 'after commit' || (crash === 'in commit' && this.random.chance(0.5));
    if (commits) this.tables = tables;
    this.oracle.end(commits);
    if (!crash) return reply;
    this.oracle.seen(`server killed ${crash}`);
    this.crash = null;
    this.#downUntil = this.timeline.now + this.random.between(500, 20_000);
    return null;
  }
}

/** What a juror signs, as the text whose digest both sides compare. */
export function contentOf({
  entryId,
  pass,
  epoch,
  heads,
}: Pick<SheetRow, 'entryId' | 'pass' | 'epoch' | 'heads'>): string {
  return draftContent({ entryId, pass, epoch, rubricVersion, heads });
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
