import type { RecordedStatus } from './validity';

/** A certificate as a link: REPLACED exactly if it names its successor. */
export type ChainLink = { id: string; status: RecordedStatus; replacedById: string | null };

/**
 * The certificates of one entry from the first issued to the one that stands for the entry today, each followed by its
 * successor. Only the last may be anything but REPLACED, so at most one certificate of an entry is valid or suspended.
 * The register keeps them one chain; two beginnings, a fork, a cycle or a successor that is missing is a bug and throws.
 */
export function reissueChain<Link extends ChainLink>(certificates: readonly Link[]): Link[] {
  const known = new Map(certificates.map((link) => [link.id, link]));
  const successors = new Set(certificates.map((link) => link.replacedById));
  const chain: Link[] = [];
  let next = certificates.find((link) => !successors.has(link.id));
  while (next && chain.length < certificates.length) {
    if ((next.status === 'REPLACED') !== (next.replacedById !== null)) break;
    chain.push(next);
    next = next.replacedById === null ? undefined : known.get(next.replacedById);
  }
  const whole = chain.length === certificates.length && (chain.at(-1)?.replacedById ?? null) === null;
  if (!whole) throw new Error(`no single chain of reissues: ${certificates.map(({ id }) => id).join(', ')}`);
  return chain;
}
