import type { FrozenPage } from './freeze';

type Kept = { page: FrozenPage; at: number };

/** How long a page is shown before it is rendered anew, in milliseconds. A revocation must show within 60 s. */
const freshness = 10_000;

/** How many bytes of pages one process keeps, plain and compressed; the one asked for longest ago goes first. */
const room = 96 * 1024 * 1024;

/**
 * Frozen pages in memory. Of many who ask for one that is missing or no longer fresh, one has it rendered and the others
 * wait for that; a page that could not be rendered is not kept.
 */
export class Shelf {
  private readonly kept = new Map<string, Kept>();
  private readonly coming = new Map<string, Promise<FrozenPage | null>>();
  private size = 0;

  constructor(private readonly now: () => number) {}

  async get(key: string, render: () => Promise<FrozenPage | null>): Promise<FrozenPage | null> {
    const kept = this.kept.get(key);
    if (kept && this.now() - kept.at < freshness) return kept.page;
    const before = this.coming.get(key);
    if (before) return before;
    const made = render()
      .then((page) => this.keep(key, page))
      .finally(() => this.coming.delete(key));
    this.coming.set(key, made);
    return made;
  }

  private keep(key: string, page: FrozenPage | null): FrozenPage | null {
    this.drop(key);
    if (!page) return null;
    this.kept.set(key, { page, at: this.now() });
    this.size += weight(page);
    for (const oldest of this.kept.keys()) {
      if (this.size <= room || oldest === key) break;
      this.drop(oldest);
    }
    return page;
  }

  private drop(key: string): void {
    const kept = this.kept.get(key);
    if (kept) this.size -= weight(kept.page);
    this.kept.delete(key);
  }
}

const weight = ({ plain, packed }: FrozenPage): number => plain.length + packed.length;
