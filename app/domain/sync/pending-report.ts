/**
 * How many operations a device still keeps to itself after an exchange. `before` is what the server held of it; `said`
 * what the request told: the last seq it carried, null for none, and how many stay behind. The last seq that the device
 * is known to have written never goes back: a request that arrives late does not take a report back.
 */
export function pendingAfter(
  before: { lastSeq: number; pending: number },
  said: { sent: number | null; left: number },
  acknowledged: number,
): number {
  const written = said.sent === null ? 0 : said.sent + said.left;
  return Math.max(0, before.lastSeq + before.pending, written) - acknowledged;
}
