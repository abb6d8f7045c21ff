import { backOff } from '../autosave';

/** What an exchange asks of the pulse: go on at once, rest, try later, or leave the server alone for so many ms. */
export type Next = 'again' | 'rest' | 'later' | { after: number };

const beat = 15_000;

/**
 * When exchanges happen: at once after a write, when the network is back, when the page is seen again, and every 15 s
 * while it is seen. One at a time; after a failure with growing pauses, and never before the server wants it.
 */
export class Pulse {
  readonly #exchange: () => Promise<Next>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #asked = false;
  #tries = 0;
  /** No exchange begins before this instant, by the clock of performance.now. */
  #notBefore = 0;
  #stopped = false;

  constructor(exchange: () => Promise<Next>) {
    this.#exchange = exchange;
  }

  /** Something is there to send. It waits its turn after a failure. */
  kick(): Promise<void> {
    if (performance.now() < this.#notBefore) return Promise.resolve();
    this.#asked = true;
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** The network or the juror is back: whatever failed before is tried at once, unless the server asked for quiet. */
  nudge = (): void => {
    if (document.visibilityState !== 'visible') return;
    if (this.#tries > 0) this.#notBefore = 0;
    void this.kick();
  };

  /** Begins to beat; answers how to stop. */
  start(): () => void {
    const every = setInterval(() => document.visibilityState === 'visible' && void this.kick(), beat);
    window.addEventListener('online', this.nudge);
    document.addEventListener('visibilitychange', this.nudge);
    void this.kick();
    return () => {
      this.#stopped = true;
      clearInterval(every);
      clearTimeout(this.#timer);
      window.removeEventListener('online', this.nudge);
      document.removeEventListener('visibilitychange', this.nudge);
    };
  }

  async #run(): Promise<void> {
    clearTimeout(this.#timer);
    while (this.#asked && !this.#stopped) {
      this.#asked = false;
      const next = await this.#exchange();
      if (next === 'later') this.#tries += 1;
      else this.#tries = 0;
      if (next === 'again') this.#asked = true;
      if (next === 'later') return this.#wait(backOff(this.#tries, Math.random()));
      if (typeof next === 'object') return this.#wait(next.after * (1 + 0.2 * Math.random()));
    }
  }

  #wait(pause: number): void {
    if (this.#stopped) return;
    this.#notBefore = performance.now() + pause;
    this.#timer = setTimeout(() => {
      this.#notBefore = 0;
      void this.kick();
    }, pause);
  }
}
