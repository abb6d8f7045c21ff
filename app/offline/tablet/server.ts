import { type SyncRequest, syncProtocol } from '~/forms/sync';
import {
  apiRefusal,
  deviceAnswer,
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
import { type Reply, readReply } from '../outbox/answer';
import type { VisitServer } from '../visit/visit-server';

/** The server as a tablet sees it. No call ever throws; what is not of the protocol's shape did not reach us. */
export type Answer<T> =
  | { kind: 'answer'; answer: T }
  | { kind: 'refused'; status: number; refused: string; sentence: string }
  | { kind: 'unreached' };

/** `after`: how many ms the server asks to be left alone. */
export type Timed<T> = T & { after: number | null };

/** Longer than this an answer is not waited for; a file may take longer. */
const patience = 20_000;
const filePatience = 120_000;

type Raw = { status: number; body: string; after: number | null };
type Shape<T> = { safeParse(value: unknown): { success: true; data: T } | { success: false } };

/** The credential of a device: its name and token as the header that every request of a tablet carries. */
export const credentialOf = (deviceId: string, token: string): string => `Device ${deviceId}.${token}`;

/** Registers this tablet for the juror who is signed in. */
export async function askForDevice(body: object): Promise<Answer<{ token: string; expiresAt: string }>> {
  const raw = await ask('/api/tablet/devices', { ...posting(body), credentials: 'same-origin' });
  return read(raw, deviceAnswer);
}

/** The routes of `/api/tablet` for one device. */
export class TabletServer implements VisitServer {
  readonly #headers: Record<string, string>;

  constructor(credential: string) {
    this.#headers = { Authorization: credential };
  }

  async work(): Promise<Answer<TabletWork>> {
    return read(await this.#ask('/api/tablet/work', { cache: 'no-store' }), tabletWork);
  }

  async exchange(request: SyncRequest): Promise<Timed<Reply>> {
    const { status, body, after } = await this.#ask('/api/tablet/sync', posting(request));
    return { ...readReply(status, body), after };
  }

  async sign(body: object): Promise<Answer<{ sheets: ({ entryId: string } & Signing)[] }>> {
    return read(await this.#ask('/api/tablet/signatures', posting(body)), signaturesAnswer as Shape<Signed>);
  }

  /** Gives this device up. */
  async end(): Promise<void> {
    await this.#ask('/api/tablet/devices/ending', posting({}));
  }

  /** Hands over what another tablet wrote to a file. */
  async importOutbox(body: unknown): Promise<Answer<unknown>> {
    return read(await this.#ask('/api/tablet/outbox', posting(body)), anything);
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
    return read(await this.#ask('/api/tablet/visits', { cache: 'no-store' }), tabletVisits);
  }

  /** What was recorded at a visit. */
  async sendVisit(body: Parameters<VisitServer['sendVisit']>[0]): ReturnType<VisitServer['sendVisit']> {
    const init = posting({ protocol: syncProtocol, ...body });
    return read(await this.#ask('/api/tablet/visits', init), visitOutcomes);
  }

  /** One photo of a visit. */
  async sendPhoto(visitId: string, meta: VisitPhotoMeta, bytes: Blob): Promise<Answer<{ id: string }>> {
    const body = new FormData();
    body.set('meta', JSON.stringify(meta));
    body.set('file', new File([bytes], `anh.${bytes.type.split('/')[1]}`, { type: bytes.type }));
    const init = { method: 'POST', body, signal: AbortSignal.timeout(filePatience) };
    return read(await this.#ask(`/api/tablet/visits/${visitId}/photos`, init), visitPhotoAnswer);
  }

  #ask(path: string, init: RequestInit): Promise<Raw> {
    return ask(path, { ...init, headers: { ...init.headers, ...this.#headers } });
  }
}

type Signing = { signed: SignedSheet } | { refused: string; sentence: string; facts?: { deviceId?: string } };
type Signed = { sheets: ({ entryId: string } & Signing)[] };

const anything: Shape<unknown> = { safeParse: (data) => ({ success: true, data }) };

const common = { redirect: 'error', credentials: 'omit' } as const;

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

function read<T>({ status, body }: Raw, shape: Shape<T>): Answer<T> {
  const said = asJson(body);
  if (status >= 200 && status < 300) {
    const parsed = shape.safeParse(said);
    return parsed.success ? { kind: 'answer', answer: parsed.data } : { kind: 'unreached' };
  }
  const refusal = apiRefusal.safeParse(said);
  return status >= 400 && refusal.success
    ? { kind: 'refused', status, refused: refusal.data.refused, sentence: refusal.data.sentence }
    : { kind: 'unreached' };
}

function asJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
