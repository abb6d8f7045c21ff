import type { Operation } from '~/domain/sync/protocol';
import type { Act } from '../outbox/acts';
import { type Outbox, pendingOf } from '../outbox/outbox';
import { digestOfBytes } from './sign';
import { hexOf } from './vault-key';

/**
 * What is unsent, as a file that another tablet of the same juror or the secretariat hands to the server. Operations keep
 * their names, their device and their numbers. It is signed under the device's token, so that nothing in it can be
 * changed on the way; it can be read by who has it.
 */
export type OutboxFile = {
  format: 'outbox/1';
  round: string;
  seat: string;
  deviceId: string;
  operations: Operation[];
  acts: Act[];
  /** HMAC-SHA-256 in hex over the rest, keyed by the SHA-256 (hex) of the token as it is written, which the server keeps. */
  mac: string;
};

type Of = { outbox: Outbox; round: string; seat: string; token: string };

/** The text that the signature covers. */
const covered = ({ format, round, seat, deviceId, operations, acts }: Omit<OutboxFile, 'mac'>): string =>
  JSON.stringify([format, round, seat, deviceId, operations, acts]);

export async function outboxFile({ outbox, round, seat, token }: Of): Promise<OutboxFile> {
  const operations = pendingOf(outbox).map(({ operation }) => operation);
  const head = { format: 'outbox/1', round, seat, deviceId: outbox.deviceId } as const;
  const file = { ...head, operations, acts: [...outbox.acts] };
  return { ...file, mac: await macOf(covered(file), await digestOfBytes(bytesOf(token))) };
}

async function macOf(text: string, word: string): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', bytesOf(word), algorithm, false, ['sign']);
  return hexOf(new Uint8Array(await crypto.subtle.sign('HMAC', key, bytesOf(text))));
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
