import { type SyncAnswer, type SyncRequest, syncAnswer, syncProtocol } from '~/forms/sync';
import {
  deviceAnswer,
  roundsAnswer,
  type SignedSheet,
  signaturesAnswer,
  type TabletWork,
  tabletWork,
} from '~/forms/tablet';
import {
  type TabletVisits,
  tabletVisits,
  type VisitPhotoMeta,
  visitOutcomes,
  visitPhotoAnswer,
} from '~/forms/visit-sync';
import { type Answer, readAnswer, type Shape } from '../outbox/answer';
import type { VisitServer } from '../visit/visit-server';

/** `after`: how many ms the server asks to be left alone. */
export type Timed<T> = T & { after: number | null };

/** Longer than this an answer is not waited for; a file may take longer. */
const patience = 20_000;
const filePatience = 120_000;

type Raw = { status: number; body: string; after: number | null };

/** The credential of a device: its name and token as the header that every request of a tablet carries. */
export const credentialOf = (deviceId: string, token: string): string => `Device ${deviceId}.${token}`;

/** Registers this tablet for the juror who is signed in. */
export async function askForDevice(body: object): Promise<Answer<{ token: string; expiresAt: string }>> {
  const raw = await ask('/api/tablet/devices', { ...posting(body), credentials: 'same-origin' });
  return readAnswer(raw, deviceAnswer);
}

/** The phases of all rounds by their codes, as anybody is told them; none where the server is not reached. */
export async function phasesOfRounds(): Promise<ReadonlyMap<string, string>> {
  const said = readAnswer(await ask('/api/open/rounds', {}), roundsAnswer);
  return new Map(said.kind === 'answer' ? said.answer.map(({ code, phase }) => [code, phase]) : []);
}

/** The routes of `/api/tablet` for one device. No call ever throws. */
export class TabletServer implements VisitServer {
  readonly #headers: Record<string, string>;

  constructor(credential: string) {
    this.#headers = { Authorization: credential };
  }

  async work(): Promise<Answer<TabletWork>> {
    return readAnswer(await this.#ask('/api/tablet/work', {}), tabletWork);
  }

  async exchange(request: SyncRequest): Promise<Timed<Answer<SyncAnswer>>> {
    const raw = await this.#ask('/api/tablet/sync', posting(request));
    return { ...readAnswer(raw, syncAnswer), after: raw.after };
  }

  async sign(body: object): Promise<Answer<{ sheets: ({ entryId: string } & Signing)[] }>> {
    return readAnswer(
      await this.#ask('/api/tablet/signatures', posting(body)),
      signaturesAnswer as Shape<Signed>,
    );
  }

  /** Gives this device up. */
  async end(): Promise<void> {
    await this.#ask('/api/tablet/devices/ending', posting({}));
  }

  /** Hands over what another tablet wrote to a file. */
  async importOutbox(body: unknown): Promise<Answer<unknown>> {
    return readAnswer(await this.#ask('/api/tablet/outbox', posting(body)), anything);
  }

  /** A photo or paper; null where it could not be had whole, `refused` where the server does not give it. */
  async file(fileId: string): Promise<{ mediaType: string; bytes: ArrayBuffer } | 'refused' | null> {
    const init = { headers: this.#headers, signal: AbortSignal.timeout(filePatience) };
    const answer = await fetch(`/api/tablet/files/${fileId}`, { ...common, ...init }).catch(() => null);
    const mediaType = answer?.headers.get('Content-Type') ?? '';
    if (answer?.status === 404 || answer?.status === 403) return 'refused';
    if (answer?.status !== 200 || !/^(image\/|application\/pdf)/.test(mediaType)) return null;
    const bytes = await answer.arrayBuffer().catch(() => null);
    return bytes && { mediaType, bytes };
  }

  /** The site visits of the juror's teams. */
  async visits(): Promise<Answer<TabletVisits>> {
    return readAnswer(await this.#ask('/api/tablet/visits', {}), tabletVisits);
  }

  /** What was recorded at a visit. */
  async sendVisit(body: Parameters<VisitServer['sendVisit']>[0]): ReturnType<VisitServer['sendVisit']> {
    const init = posting({ protocol: syncProtocol, ...body });
    return readAnswer(await this.#ask('/api/tablet/visits', init), visitOutcomes);
  }

  /** One photo of a visit. */
  async sendPhoto(visitId: string, meta: VisitPhotoMeta, bytes: Blob): Promise<Answer<{ id: string }>> {
    const body = new FormData();
    body.set('meta', JSON.stringify(meta));
    body.set('file', new File([bytes], `anh.${bytes.type.split('/')[1]}`, { type: bytes.type }));
    const init = { method: 'POST', body, signal: AbortSignal.timeout(filePatience) };
    return readAnswer(await this.#ask(`/api/tablet/visits/${visitId}/photos`, init), visitPhotoAnswer);
  }

  #ask(path: string, init: RequestInit): Promise<Raw> {
    return ask(path, { ...init, headers: { ...init.headers, ...this.#headers } });
  }
}

type Signing = { signed: SignedSheet } | { refused: string; sentence: string; facts?: { deviceId?: string } };
type Signed = { sheets: ({ entryId: string } & Signing)[] };

const anything: Shape<unknown> = { safeParse: (data) => ({ success: true, data }) };

/** The browser's cache keeps nothing of it: what lies on the tablet lies in a vault. */
const common = { redirect: 'error', credentials: 'omit', cache: 'no-store' } as const;

const posting = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});

async function ask(path: string, init: RequestInit): Promise<Raw> {
  const signal = AbortSignal.timeout(patience);
  const answer = await fetch(path, { ...common, signal, ...init }).catch(() => null);
  const body = await answer?.text().catch(() => null);
  if (!answer || typeof body !== 'string') return { status: 0, body: '', after: null };
  const seconds = Number(answer.headers.get('Retry-After') ?? Number.NaN);
  return { status: answer.status, body, after: Number.isFinite(seconds) ? seconds * 1000 : null };
}
