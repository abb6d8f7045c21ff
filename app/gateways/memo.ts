/** Remembers what is costly to work out for as long as what it was made from is unchanged. One of each a process. */
export type Memo = {
  /** The value of `key` made from this `version`; made once, also for many who ask at the same time. */
  get<T>(key: string, version: string, make: () => Promise<T>): Promise<T>;
};

type Kept = { version: string; value: Promise<unknown> };

/** Makes a memo that holds the values of the `most` keys asked for last. A failed making is not remembered. */
export function createMemo(most = 16): Memo {
  const kept = new Map<string, Kept>();
  return {
    get<T>(key: string, version: string, make: () => Promise<T>): Promise<T> {
      const known = kept.get(key);
      kept.delete(key);
      const entry = known?.version === version ? known : { version, value: make() };
      kept.set(key, entry);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      entry.value.catch(() => kept.get(key) === entry && kept.delete(key));
      return entry.value as Promise<T>;
    },
  };
}
