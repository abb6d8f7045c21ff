import type { CellContent, Operation, SheetName } from '~/domain/sync/protocol';
import { syncAnswer, syncProtocol } from '~/forms/sync';
import { backOff } from '~/offline/autosave';
import { readAnswer } from '~/offline/outbox/answer';
import {
  type Change,
  deviceRecord,
  type OutboxRecord,
  restored,
  type Stepped,
} from '~/offline/outbox/change';
import { nextExchange } from '~/offline/outbox/exchange';
import { cellOf, type Outbox, sheetOf, shownIn } from '~/offline/outbox/outbox';
import { received } from '~/offline/outbox/received';
import { renumbered } from '~/offline/outbox/renumbered';
import { settle } from '~/offline/outbox/settle';
import { alternativesTo, contentsOf, quarantinedOf, signingFault } from '~/offline/outbox/view';
import { act, undo, write } from '~/offline/outbox/write';
import { fair, type Network, type Reply, type Weather } from './network';
import type { Oracle } from './oracle';
import type { Random } from './random';
import { contentOf, type Server } from './server';
import type { Timeline } from './timeline';

/** At which moments the tab can be killed. */
export type Moment = 'before write' | 'before send' | 'before answer' | 'before storing the answer';

/** How long an answer is waited for, and the pause between two looks at the server, in ms. */
const patience = 15_000;
const rhythm = 15_000;

export type Parts = { timeline: Timeline; network: Network; server: Server; oracle: Oracle; random: Random };

/**
 * A tablet as a model around the product's outbox: a disk that survives, a tab that may be killed, a clock that may be
 * wrong. What is shown as saved is on the disk first.
 */
export class Tablet {
  disk = new Map<string, OutboxRecord>();
  token: string | null = null;
  weather: Weather = fair;
  clock = 0;
  app = syncProtocol;
  cleared = false;
  armed: Moment | null = null;
  most = 200;
  /** Whether a token that is refused makes the tablet take a new name. */
  renames = false;
  outbox: Outbox | null = null;
  /** By cell the last operation of this storage. */
  written = new Map<string, string>();
  #exchange = 0;
  #busy = false;
  #tries = 0;
  #looks = 0;
  #life = 0;

  constructor(
    readonly seat: number,
    readonly parts: Parts,
  ) {}

  /** The app is opened: what lies on the disk is what there is. */
  start(): void {
    if (this.cleared || this.outbox) return;
    const state = restored(this.parts.random.name(), [...this.disk.values()]);
    this.#store({ state, change: { put: [deviceRecord(state)], remove: [] } });
    this.#busy = false;
    this.#looks = 0;
    this.#life += 1;
    this.#look(this.#life);
  }

  kill(): void {
    this.outbox = null;
    this.#exchange += 1;
    this.#life += 1;
  }

  clear(): void {
    this.kill();
    this.disk.clear();
    this.cleared = true;
  }

  write(name: SheetName, criterion: string, content: CellContent): void {
    this.#juror((state, stamp) => write(state, name, criterion, content, stamp));
  }

  undo(name: SheetName): void {
    this.#juror((state, stamp) => undo(state, name, stamp));
  }

  recuse(entryId: string): void {
    const id = this.parts.random.name();
    this.#juror((state) => act(state, { kind: 'recusal', id, entryId, reason: 'Người thân' }));
  }

  /** The juror settles the first conflict he sees on the sheet, or takes over what was kept aside. */
  settle(name: SheetName, random: Random): void {
    const state = this.outbox;
    if (!state) return;
    const cells = Object.entries(sheetOf(state, name).cells);
    const open = cells.find(([, cell]) => alternativesTo(state, cell).length > 0);
    const [criterion, cell] = open ?? [];
    if (criterion && cell) {
      const choice = random.pick(['mine', ...alternativesTo(state, cell).map(({ opId }) => opId)]);
      this.#juror((before, stamp) => settle(before, name, criterion, choice, stamp));
      return;
    }
    const aside = quarantinedOf(state).find(({ logged }) => logged.operation.sheet.entryId === name.entryId);
    const { opId = '', criterion: cellName = '' } = aside?.logged.operation ?? {};
    if (aside && random.chance(0.3)) {
      this.#juror((before, stamp) => settle(before, name, cellName, opId, stamp));
    }
  }

  sign(name: SheetName, despite: boolean): void {
    const state = this.outbox;
    if (!state || signingFault(state, name) !== null) return;
    const heads = Object.entries(contentsOf(state, name)).map(([criterion, content]) => ({
      criterion,
      opId: '',
      ...content,
    }));
    const digest = contentOf({ ...sheetOf(state, name), heads });
    const body = JSON.stringify({ ...name, digest, despite });
    const { network, server } = this.parts;
    const token = this.token ?? '';
    network.send(
      this.weather,
      body,
      (text) => server.sign(token, text),
      () => this.refresh(),
    );
  }

  /** Looks at everything the server holds, now. */
  refresh(): void {
    this.#looks = 0;
    this.#flush();
  }

  #look(life: number): void {
    if (life !== this.#life) return;
    this.#flush();
    this.parts.timeline.after(rhythm, () => this.#look(life));
  }

  /** One act of the juror: on the disk first, then he is told, then it is sent. */
  #juror(does: (state: Outbox, stamp: { opId: string; at: number }) => Stepped | null): void {
    const state = this.outbox;
    const { random } = this.parts;
    const stepped = state && does(state, { opId: random.name(), at: this.#clock() });
    if (!state || !stepped || this.#dies('before write') || !this.#store(stepped)) return;
    const logged = stepped.state.log.at(-1);
    if (logged && stepped.state.nextSeq > state.nextSeq) {
      this.#saved(state, logged.operation);
    }
    this.#flush();
  }

  /** Who writes knows what this storage wrote into the cell before. */
  #saved(before: Outbox, operation: Operation): void {
    const { sheet, criterion, opId } = operation;
    const cell = `${sheet.entryId} ${criterion}`;
    const { oracle } = this.parts;
    oracle.save(operation, shownTo(before, operation), this.written.get(cell));
    oracle.numbers(before.deviceId, operation);
    this.written.set(cell, opId);
  }

  #store({ state, change }: { state: Outbox; change: Change }): true {
    for (const key of change.remove) this.disk.delete(key);
    for (const record of change.put) this.disk.set(record.key, record);
    this.outbox = state;
    return true;
  }

  #clock(): number {
    return this.parts.timeline.now + this.clock;
  }

  #dies(moment: Moment): boolean {
    if (this.armed !== moment) return false;
    this.armed = null;
    this.parts.oracle.seen(`tab killed ${moment}`);
    this.kill();
    this.parts.timeline.after(this.parts.random.between(500, 20_000), () => this.start());
    return true;
  }

  #flush(): void {
    if (!this.outbox || this.#busy || this.#dies('before send')) return;
    if (this.token === null) this.#prepare();
    else this.#sync(this.outbox, this.token);
  }

  #sync(state: Outbox, token: string): void {
    const wanted = this.#looks % 4 === 0 ? 'all' : [];
    const ready = { done: 0, of: 0 };
    const exchange = nextExchange(state, this.#clock(), this.most);
    const request = { protocol: this.app, app: '1', ...exchange, ready, wanted };
    const { server } = this.parts;
    this.#ask(
      JSON.stringify(request),
      (text) => server.exchange(token, text),
      (reply) => this.#take(reply),
    );
  }

  #prepare(): void {
    const { random, server } = this.parts;
    const token = random.name();
    if (this.renames && this.outbox) this.#rename(this.outbox);
    const deviceId = this.outbox?.deviceId ?? '';
    this.#ask(
      deviceId,
      (text) => (text === deviceId ? server.prepare(this.seat, text, token) : null),
      ({ status }) => {
        if (status !== 200) return this.#retry();
        this.token = token;
        this.#flush();
      },
    );
  }

  #ask(body: string, serve: (text: string) => Reply | null, take: (reply: Reply) => void): void {
    const { timeline, network } = this.parts;
    this.#busy = true;
    this.#exchange += 1;
    const mine = this.#exchange;
    const over = () => {
      const current = mine === this.#exchange && this.#busy;
      if (current) this.#busy = false;
      return current && this.outbox !== null;
    };
    network.send(this.weather, body, serve, (reply) => {
      if (over() && !this.#dies('before answer')) take(reply);
    });
    timeline.after(patience, () => over() && this.#retry());
  }

  #take({ status, body }: Reply): void {
    const state = this.outbox as Outbox;
    const reply = readAnswer({ status, body }, syncAnswer);
    if (reply.kind === 'answer') {
      const stepped = received(state, reply.answer);
      if (this.#dies('before storing the answer')) return;
      this.#store(stepped);
      this.#shows(state, stepped.state);
      this.#tries = 0;
      this.#looks += 1;
      if (nextExchange(stepped.state, 0).operations.length > 0)
        this.parts.timeline.after(1, () => this.#flush());
      return;
    }
    if (reply.kind === 'refused' && reply.refused === 'device.unknown') this.token = null;
    if (reply.kind === 'refused' && reply.refused === 'sync.seqReused') this.#rename(state);
    this.#retry();
  }

  /** What the juror sees as being with the server from now on. */
  #shows(before: Outbox, after: Outbox): void {
    after.log.forEach((logged, index) => {
      if (logged !== before.log[index] && logged.outcome) this.parts.oracle.sent.add(logged.operation.opId);
    });
  }

  #rename(state: Outbox): void {
    const stepped = renumbered(state, this.parts.random.name());
    this.token = null;
    this.renames = false;
    this.#store(stepped);
    for (const { operation } of stepped.state.log)
      this.parts.oracle.numbers(stepped.state.deviceId, operation);
    this.parts.oracle.seen('device renamed');
  }

  #retry(): void {
    this.#tries += 1;
    const life = this.#life;
    const wait = backOff(this.#tries, this.parts.random.next());
    this.parts.timeline.after(wait, () => life === this.#life && this.#flush());
  }
}

/** The operations whose content the juror has before him in the cell that he writes. */
function shownTo(state: Outbox, { sheet, criterion }: Operation): string[] {
  const cell = cellOf(sheetOf(state, sheet), criterion);
  return [shownIn(cell)?.opId ?? '', ...alternativesTo(state, cell).map(({ opId }) => opId)];
}
