import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = { status: number; headers: IncomingMessage['headers']; body: Buffer };

/** By these a browser is told that nothing has changed. */
const conditions = ['if-none-match', 'if-modified-since'];

/** What becomes of one exchange on its way: see the tests of the tablet. */
export type Fault = {
  /** Runs when the request has arrived here whole, before the server sees it; `false` drops it. */
  before?: () => Promise<boolean> | boolean;
  /** Runs while the server works on it. */
  within?: () => Promise<void> | void;
  /** Runs when the answer has arrived here whole; `false` drops it, a text takes its place with status 200. */
  after?: (answer: { status: number; body: Buffer }) => Promise<boolean | string> | boolean | string;
};

/**
 * The network between a browser and the server, of which the tests are master: it can be gone, be a captive portal, or
 * do something to the next exchanges that carry operations.
 */
export class FaultProxy {
  mode: 'pass' | 'gone' | 'portal' = 'pass';
  /** Faults for the exchanges to come, one each. */
  readonly faults: Fault[] = [];
  /** What is put in the place of answers, by path. */
  readonly rewrites = new Map<string, (text: string) => string>();
  /** How many exchanges with operations got an answer from the server. */
  answered = 0;
  readonly #server: Server;
  #target = 0;
  #dropped: { body: Buffer; at: number } | null = null;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async open(port: number): Promise<FaultProxy> {
    const server = createServer((req, res) => void proxy.#serve(req, res));
    const proxy = new FaultProxy(server);
    server.listen(port, 'localhost');
    await once(server, 'listening');
    return proxy;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Where the server listens. */
  pointAt(port: number): void {
    this.#target = port;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #serve(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const body = await whole(req).catch(() => null);
    if (body === null || this.mode === 'gone') return void req.socket.destroy();
    if (this.mode === 'portal') return portal(res);
    const carries = req.url === '/api/tablet/sync' && body.includes('"opId"');
    const rewrite = this.rewrites.get(req.url ?? '');
    if (rewrite) for (const name of conditions) delete req.headers[name];
    if (carries && this.#sentAgain(body)) return void req.socket.destroy();
    const fault = carries ? (this.faults.shift() ?? {}) : {};
    if (fault.before && !(await fault.before())) {
      this.#dropped = { body, at: performance.now() };
      return void req.socket.destroy();
    }
    const answering = this.#forward(req, body).catch(() => null);
    await fault.within?.();
    const answer = await answering;
    if (!answer) return void req.socket.destroy();
    if (carries) this.answered += 1;
    const verdict = (await fault.after?.(answer)) ?? true;
    if (verdict === false) return void req.socket.destroy();
    if (typeof verdict === 'string') return void res.writeHead(200).end(verdict);
    if (rewrite) return rewritten(res, answer, rewrite);
    res.writeHead(answer.status, answer.headers).end(answer.body);
  }

  /** A browser sends at once and by itself what is cut off on an idle connection: that is the same request still. */
  #sentAgain(body: Buffer): boolean {
    const { body: before, at } = this.#dropped ?? {};
    return before !== undefined && at !== undefined && performance.now() - at < 500 && before.equals(body);
  }

  #forward(req: IncomingMessage, body: Buffer) {
    return new Promise<Answer>((resolve, reject) => {
      const { method, url, headers } = req;
      const to = { host: 'localhost', port: this.#target, method, path: url };
      const away = request({ ...to, headers: { ...headers, 'accept-encoding': 'identity' } }, (answer) => {
        const { statusCode: status = 502, headers: told } = answer;
        whole(answer).then((bytes) => resolve({ status, headers: told, body: bytes }), reject);
      });
      away.on('error', reject);
      away.end(body);
    });
  }
}

/** An answer with another text and whatever else was said of it, but neither its length nor its tag. */
function rewritten(
  res: ServerResponse,
  { status, headers, body }: Answer,
  rewrite: (text: string) => string,
) {
  const { 'content-length': _length, etag: _tag, ...rest } = headers;
  res.writeHead(status, rest).end(rewrite(body.toString()));
}

async function whole(stream: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  if (!stream.complete) throw new Error('cut off');
  return Buffer.concat(parts);
}

/** A captive portal answers everything, with status 200 and a page of its own. */
function portal(res: ServerResponse): void {
  res
    .writeHead(200, { 'Content-Type': 'text/html' })
    .end('<!doctype html><title>Wi-Fi</title><p>Đăng nhập Wi-Fi');
}
