import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { contentPolicy } from '../security-headers';

/** A rendered page as it is sent: its bytes plain and compressed, and a policy that names its own inline scripts. */
export type FrozenPage = { status: number; tag: string; policy: string; plain: Buffer; packed: Buffer };

const pack = promisify(gzip);

/** The nonce a page is rendered with before it is frozen: it is taken out again. */
export const frozenNonce = 'frozen';

/** Freezes a rendered page: the nonce goes, and each inline script is allowed by its digest instead. */
export async function freeze(status: number, html: string, secure: boolean): Promise<FrozenPage> {
  const text = html.replaceAll(` nonce="${frozenNonce}"`, '');
  const inline = [...text.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)];
  const digests = inline.map(([, script]) => `'sha256-${digest(script ?? '', 'base64')}'`);
  const plain = Buffer.from(text);
  return {
    status,
    tag: `"${digest(text, 'hex').slice(0, 32)}"`,
    policy: contentPolicy([...new Set(digests)], secure),
    plain,
    packed: await pack(plain),
  };
}

function digest(text: string, as: 'base64' | 'hex'): string {
  return createHash('sha256').update(text).digest(as);
}
