import { appKept, tabletPath } from './app-kept';

/** How the app itself stands: whether a newer one waits to take over. */
export type AppWord = 'current' | 'renewable';

/**
 * The service worker that keeps the tablet's page and assets. A newer one waits until the page says that no sheet is
 * being written.
 */
export class Keeper {
  #registration: ServiceWorkerRegistration | undefined;
  readonly #told: (word: AppWord) => void;

  constructor(told: (word: AppWord) => void) {
    this.#told = told;
  }

  /** Registers; without network the one that is here goes on. */
  async start(): Promise<void> {
    const options = { scope: tabletPath, updateViaCache: 'none' } as const;
    const worker = navigator.serviceWorker;
    this.#registration = await worker.register('/service-worker.js', options).catch(() => undefined);
    this.#registration ??= await worker.getRegistration(tabletPath);
    this.#registration?.addEventListener('updatefound', () => this.#watch());
    this.#watch();
  }

  /** Looks for a newer app; done when it is known whether this one is kept. */
  async look(): Promise<boolean> {
    await this.#registration?.update().catch(() => undefined);
    return appKept();
  }

  /** Lets the newer app take over and begins with it; answers false where none waits. */
  takeOver(): boolean {
    const waiting = this.#registration?.waiting;
    if (!waiting) return false;
    navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
      once: true,
    });
    waiting.postMessage('take over');
    return true;
  }

  #watch(): void {
    const { installing, waiting, active } = this.#registration ?? {};
    if (waiting && active) this.#told('renewable');
    installing?.addEventListener('statechange', () => this.#watch());
  }
}
