type Due = { at: number; order: number; run: () => void };

/** The time of a schedule in ms: what is due happens in order of time, and of asking where that is the same. */
export class Timeline {
  now = 0;
  #order = 0;
  readonly #queue: Due[] = [];

  at(time: number, run: () => void): void {
    const due = { at: Math.max(time, this.now), order: this.#order++, run };
    let [low, high] = [0, this.#queue.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#queue[middle] as Due).at <= due.at) high = middle;
      else low = middle + 1;
    }
    // Latest first, so that the next one is taken off the end; among equals the one asked for last stands first.
    this.#queue.splice(low, 0, due);
  }

  after(wait: number, run: () => void): void {
    this.at(this.now + wait, run);
  }

  runUntil(time: number): void {
    for (let next = this.#queue.at(-1); next && next.at <= time; next = this.#queue.at(-1)) {
      this.#queue.pop();
      this.now = next.at;
      next.run();
    }
    this.now = time;
  }
}
