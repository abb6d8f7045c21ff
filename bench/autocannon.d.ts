/** What the measurements use of autocannon, which comes without types. */
declare module 'autocannon' {
  import type { EventEmitter } from 'node:events';

  type Request = {
    method?: 'GET' | 'POST';
    path: string;
    headers?: Record<string, string>;
    body?: string;
    /** Called before every sending of this request. */
    setupRequest?(request: Request): Request;
    onResponse?(status: number, body: string): void;
  };
  type Client = { setRequests(requests: Request[]): void };
  type Options = {
    url: string;
    connections: number;
    /** Seconds. */
    duration: number;
    /** Milliseconds between looks at the clock. */
    sampleInt: number;
    setupClient(client: Client): void;
  };
  type Outcome = { errors: number; timeouts: number };

  export default function autocannon(
    options: Options,
    done: (error: Error | null, outcome: Outcome) => void,
  ): EventEmitter;
}
