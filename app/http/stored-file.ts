/** A stored file as an answer: `digest` names its bytes, which are fetched only where the browser has none. */
type Stored = { mediaType: string; digest: string; bytes(): Promise<Uint8Array> };

/**
 * Serves an uploaded file so that nothing in it can act: sandboxed, its type not guessed. The browser keeps a copy but
 * asks each time, so that every read is authorised.
 */
export async function storedFileResponse(file: Stored, request: Request): Promise<Response> {
  const tag = `"${file.digest}"`;
  const headers = {
    'Content-Type': file.mediaType,
    'Content-Disposition': 'inline',
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'private, no-cache',
    ETag: tag,
  };
  if (request.headers.get('If-None-Match') === tag) return new Response(null, { status: 304, headers });
  return new Response(Buffer.from(await file.bytes()), { headers });
}
