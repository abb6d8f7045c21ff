import type { LoaderFunctionArgs } from '@remix-run/node';
import { isRefusal, type Refusal } from '~/domain/refusal';
import { type Call, openCall, refusalResponse } from './call';

/** A text or file to hand out: `tag` names its bytes; `open` says that everybody may have it. */
type Handout = { tag: string; open: boolean } & ({ text: string } | { bytes: Uint8Array });

type Head = { type: string; seconds?: number; file?: (call: Call) => string };

/**
 * The loader of a file of open data: its bytes with an ETag, or 304 for those who have them. What is open to everybody
 * may be kept by caches for `seconds` and read by pages of other sites; anything else by nobody.
 */
export function openAnswer(work: (call: Call) => Promise<Handout | Refusal>, head: Head) {
  return async (args: LoaderFunctionArgs): Promise<Response> => {
    const call = openCall(args);
    const answer = await work(call);
    if (isRefusal(answer)) return refusalResponse(answer, call.t);
    const headers = headersOf(answer, head, call);
    const known = call.request.headers.get('If-None-Match')?.split(/\s*,\s*/) ?? [];
    const same = known.some((tag) => tag.replace(/^W\//, '') === headers.get('ETag'));
    if (same) return new Response(null, { status: 304, headers });
    return new Response('text' in answer ? answer.text : Buffer.from(answer.bytes), { headers });
  };
}

function headersOf({ tag, open }: Handout, { type, seconds = 60, file }: Head, call: Call): Headers {
  const headers = new Headers({ 'Content-Type': type, ETag: `"${tag}"`, Vary: 'Cookie' });
  headers.set('Cache-Control', open ? `public, max-age=${seconds}` : 'private, no-store');
  if (file) headers.set('Content-Disposition', `attachment; filename="${file(call)}"`);
  if (!open) return headers;
  headers.set('Access-Control-Allow-Origin', '*');
  headers.set('Cross-Origin-Resource-Policy', 'cross-origin');
  return headers;
}
