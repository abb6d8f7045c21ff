/**
 * The indexes, ascending, of a longest rising subsequence of different numbers: what kept its order when a list was
 * reordered. The earliest such one is taken, so that the same list gives the same answer.
 */
export function longestRise(values: readonly number[]): number[] {
  const lengths: number[] = [];
  const previous: number[] = [];
  for (const [index, value] of values.entries()) {
    lengths[index] = 1;
    previous[index] = -1;
    for (let earlier = 0; earlier < index; earlier++) {
      const length = (lengths[earlier] as number) + 1;
      if ((values[earlier] as number) >= value || length <= (lengths[index] as number)) continue;
      lengths[index] = length;
      previous[index] = earlier;
    }
  }
  const rise: number[] = [];
  for (let at = lengths.indexOf(Math.max(...lengths)); at >= 0; at = previous[at] as number) rise.unshift(at);
  return rise;
}
