/** A stream of server-sent events as a page reads it: how many messages have come, and whether it has ended. */
export type Heard = {
  status: number;
  type: string;
  encoding: string | null;
  count(): number;
  ended(): boolean;
  close(): void;
};

export async function hear(address: string, headers: Record<string, string>): Promise<Heard> {
  const abort = new AbortController();
  const answer = await fetch(address, { headers, signal: abort.signal, redirect: 'manual' });
  let text = '';
  let ended = false;
  void (async () => {
    const decoder = new TextDecoder();
    try {
      for await (const part of answer.body as unknown as AsyncIterable<Uint8Array>)
        text += decoder.decode(part, { stream: true });
    } catch {
      // The reader has hung up.
    }
    ended = true;
  })();
  return {
    status: answer.status,
    type: answer.headers.get('Content-Type') ?? '',
    encoding: answer.headers.get('Content-Encoding'),
    count: () => text.split('event: changed\n').length - 1,
    ended: () => ended,
    close: () => abort.abort(),
  };
}
