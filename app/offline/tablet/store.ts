/** A value that can be watched: what useSyncExternalStore takes. */
export class Store<T> {
  #state: T;
  readonly #listeners = new Set<() => void>();

  constructor(first: T) {
    this.#state = first;
  }

  readonly state = (): T => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  set(part: Partial<T>): void {
    this.#state = { ...this.#state, ...part };
    for (const listener of this.#listeners) listener();
  }
}
