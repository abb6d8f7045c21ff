import type { Random } from './random';
import type { Timeline } from './timeline';

/** How the network of a tablet is: chances between 0 and 1, one way of the trip in ms. */
export type Weather = {
  lost: number;
  doubled: number;
  truncated: number;
  /** The request arrives, its answer does not. */
  cut: number;
  portal: boolean;
  delay: number;
  /** Up to so much more, so that what is sent later may arrive earlier. */
  jitter: number;
};

export const fair: Weather = {
  lost: 0,
  doubled: 0,
  truncated: 0,
  cut: 0,
  portal: false,
  delay: 40,
  jitter: 0,
};

export type Reply = { status: number; body: string };

type Server = (request: string) => Reply | null;

const portalPage: Reply = { status: 200, body: '<!doctype html><title>Wi-Fi</title><form action="/login">' };

/** Carries requests to the server and answers back, as the weather lets it. A server that is down gives null. */
export class Network {
  readonly #timeline: Timeline;
  readonly #random: Random;
  readonly #seen: (fault: string) => void;

  constructor(timeline: Timeline, random: Random, seen: (fault: string) => void) {
    this.#timeline = timeline;
    this.#random = random;
    this.#seen = seen;
  }

  send(weather: Weather, request: string, server: Server, answered: (reply: Reply) => void): void {
    if (weather.portal) {
      this.#seen('captive portal');
      this.#timeline.after(weather.delay, () => answered(portalPage));
      return;
    }
    for (const times = this.#doubles(weather, 'request doubled'); times.length > 0; times.pop()) {
      if (this.#happens(weather.lost, 'request lost')) continue;
      const text = this.#part(request, weather, 'request truncated');
      this.#travel(weather, () => this.#answer(weather, server(text), answered));
    }
  }

  #answer(weather: Weather, reply: Reply | null, answered: (reply: Reply) => void): void {
    if (!reply || this.#happens(weather.cut, 'connection cut')) return;
    for (const times = this.#doubles(weather, 'answer doubled'); times.length > 0; times.pop()) {
      if (this.#happens(weather.lost, 'answer lost')) continue;
      const body = this.#part(reply.body, weather, 'answer truncated');
      this.#travel(weather, () => answered({ status: reply.status, body }));
    }
  }

  #travel({ delay, jitter }: Weather, arrive: () => void): void {
    if (jitter > 0) this.#seen('delayed, reordered');
    this.#timeline.after(delay + this.#random.below(jitter + 1), arrive);
  }

  #doubles({ doubled }: Weather, fault: string): null[] {
    return this.#happens(doubled, fault) ? [null, null] : [null];
  }

  #part(text: string, { truncated }: Weather, fault: string): string {
    return this.#happens(truncated, fault) ? text.slice(0, this.#random.below(text.length)) : text;
  }

  #happens(part: number, fault: string): boolean {
    const happens = part > 0 && this.#random.chance(part);
    if (happens) this.#seen(fault);
    return happens;
  }
}
