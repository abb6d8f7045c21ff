import type { TabletWork } from '~/forms/tablet';
import { emptyOutbox } from '../outbox/outbox';
import { emptyBook } from '../visit/book';
import { type Kept, recordsOf } from './kept';
import { askForDevice, credentialOf, TabletServer } from './server';
import type { Told } from './state';
import type { Vault } from './vault';
import { randomName } from './vault-key';
import type { Owner, Vaults } from './vaults';
import { appVersion } from './version';

export type Registered = { deviceId: string; token: string; work: TabletWork };
type Refused = Exclude<Told, { ok: true }>;

/** A device of the server for whoever is signed in, and the work of his seat. */
export async function register(roundCode: string): Promise<Registered | Refused> {
  const deviceId = randomName();
  const asked = { deviceId, roundCode, name: deviceName(navigator.userAgent), app: appVersion };
  const device = await askForDevice(asked);
  if (device.kind !== 'answer') return refused(device);
  const { token } = device.answer;
  const work = await new TabletServer(credentialOf(deviceId, token)).work();
  return work.kind === 'answer' ? { deviceId, token, work: work.answer } : refused(work);
}

/** A new vault with everything but the files in it. */
export async function newVault(vaults: Vaults, registered: Registered, pin: string): Promise<Vault> {
  const { deviceId, token, work } = registered;
  const vault = await vaults.create(ownerOf(work), pin, Date.now());
  const kept: Kept = {
    outbox: emptyOutbox(deviceId),
    work,
    token,
    sent: {},
    receipts: {},
    visits: emptyBook,
  };
  await vault.write({ put: recordsOf(kept), remove: [] }, 0);
  return vault;
}

function ownerOf({ seat, round }: TabletWork): Owner {
  const { code, name, nameEn } = round;
  return { seatId: seat.id, juror: seat.juror, seatCode: seat.code, round: { code, name, nameEn } };
}

/** An agent names the kinds that it is like as well: the particular ones come first. */
const machines = ['iPad', 'iPhone', 'Android', 'Windows', 'Macintosh', 'Linux'];
const browsers = ['Edg', 'Firefox', 'SamsungBrowser', 'Chrome', 'Safari'];

/** What this tablet calls itself: the kind of machine and browser, nothing that names a person. */
export function deviceName(agent: string): string {
  const named = (name: string) => agent.includes(name);
  const machine = machines.find(named) ?? 'Tablet';
  const browser = browsers.find(named) ?? 'Browser';
  return `${machine}, ${browser === 'Edg' ? 'Edge' : browser}`;
}

export function refused(
  answer: { kind: 'unreached' } | { kind: 'refused'; refused: string; sentence: string },
): Refused {
  return answer.kind === 'refused'
    ? { ok: false, code: answer.refused, sentence: answer.sentence }
    : { ok: false, code: 'unreached', sentence: null };
}
