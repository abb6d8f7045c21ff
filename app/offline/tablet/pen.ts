const nameOf = (seatId: string) => `binh-chon/pen/${seatId}`;

/** Does something to a vault that no tab has open; nothing where one has. */
export async function whilePenLies(seatId: string, work: () => Promise<void>): Promise<void> {
  await navigator.locks.request(nameOf(seatId), { ifAvailable: true }, (lock) => (lock ? work() : undefined));
}

/**
 * The pen of a vault: of all tabs of this browser one writes. A tab that does not get it waits until the other one is
 * closed or locked; `taken` then says so, before which the vault must be read anew. Answers how to put it down.
 */
export function holdPen(seatId: string, taken: (waited: boolean) => void, waiting: () => void): () => void {
  const giveUp = new AbortController();
  let release: (() => void) | undefined;
  const hold = (waited: boolean) =>
    new Promise<void>((resolve) => {
      release = resolve;
      if (giveUp.signal.aborted) resolve();
      else taken(waited);
    });
  const name = nameOf(seatId);
  const wait = () =>
    navigator.locks.request(name, { signal: giveUp.signal }, () => hold(true)).catch(() => undefined);
  void navigator.locks.request(name, { ifAvailable: true }, (lock) => {
    if (lock) return hold(false);
    waiting();
    void wait();
    return undefined;
  });
  return () => {
    giveUp.abort();
    release?.();
  };
}
