import { sortKey } from './sort-key';

/**
 * A sample of producers to visit, drawn by province. The same producers, rule and seed give the same sample, whatever
 * order they come in, so that a draw can be made again by whoever doubts it.
 */

/** A producer whose entries could be looked at: `groups` are the product groups of these entries. */
export type Drawable = { facilityId: string; province: string; groups: readonly number[] };

/** How many of each province: at least so many, or a share "a/b" of its producers if that is more. */
export type SampleRule = { atLeast: number; share: string | null };

/** How many producers of a province are drawn: never more than it has. */
export function quotaOf(rule: SampleRule, producers: number): number {
  const [part = 0, whole = 1] = (rule.share ?? '0/1').split('/').map(Number);
  return Math.min(producers, Math.max(rule.atLeast, Math.ceil((producers * part) / whole)));
}

/**
 * Draws the sample: in each province, by code, as many as the rule says. Each producer is drawn for the group that has
 * fewest in the province's sample so far, of equals the one with fewest in the whole sample, then by number; within a
 * group the seed decides. Answers ids of producers in the order of the draw.
 */
export function drawSample(producers: readonly Drawable[], rule: SampleRule, seed: string): string[] {
  const provinces = [...new Set(producers.map(({ province }) => province))].sort();
  const drawn: Drawable[] = [];
  for (const province of provinces) {
    const left = inSeedOrder(
      producers.filter((producer) => producer.province === province),
      seed,
    );
    const here: Drawable[] = [];
    for (let wanted = quotaOf(rule, left.length); wanted > 0; wanted -= 1) {
      const next = nextOf(left, here, drawn);
      left.splice(left.indexOf(next), 1);
      here.push(next);
      drawn.push(next);
    }
  }
  return drawn.map(({ facilityId }) => facilityId);
}

function inSeedOrder(producers: readonly Drawable[], seed: string): Drawable[] {
  const keyOf = ({ facilityId }: Drawable) => String(sortKey(`${seed}:${facilityId}`)).padStart(10, '0');
  const keyed = new Map(producers.map((producer) => [`${keyOf(producer)} ${producer.facilityId}`, producer]));
  return [...keyed.keys()].sort().map((key) => keyed.get(key) as Drawable);
}

const inGroup = (producers: readonly Drawable[], group: number) =>
  producers.filter(({ groups }) => groups.includes(group)).length;

function nextOf(left: readonly Drawable[], here: readonly Drawable[], all: readonly Drawable[]): Drawable {
  const groups = [...new Set(left.flatMap((producer) => producer.groups))];
  const weights = new Map(
    groups.map((group) => [group, [inGroup(here, group), inGroup(all, group)] as const]),
  );
  groups.sort((a, b) => {
    const [[hereA, allA], [hereB, allB]] = [weights.get(a), weights.get(b)] as [Weight, Weight];
    return hereA - hereB || allA - allB || a - b;
  });
  return left.find((producer) => producer.groups.includes(groups[0] as number)) as Drawable;
}

type Weight = readonly [number, number];
