import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MergeLink, mergeable, regroupedBySplit, sheetsAfter, survivorOf } from '~/domain/merge';
import { phases } from '~/domain/round';

describe('sheetsAfter', () => {
  const answers = (rule: 'keep' | 'anew', step: 'merge' | 'split') =>
    Object.fromEntries(
      phases.map((phase) => {
        const after = sheetsAfter(rule, step, phase);
        return [phase, typeof after === 'string' ? after : after.refused];
      }),
    );
  const late = { MEETING: 'round.notInPhase', DECIDED: 'round.notInPhase', PUBLISHED: 'round.notInPhase' };
  const before = { PLANNED: 'round.notInPhase', REGISTRATION: 'stand', FORWARDING: 'stand', INTAKE: 'stand' };

  it('keep: the sheets of the entry that remains stand, also after scoring has closed', () => {
    expect(answers('keep', 'merge')).toEqual({ ...before, SCORING: 'stand', SCORED: 'stand', ...late });
  });

  it('anew: they are set aside while scoring is open; afterwards there is nobody to score the set', () => {
    const scored = { SCORING: 'setAside', SCORED: 'entry.mergeNeedsScoring' };
    expect(answers('anew', 'merge')).toEqual({ ...before, ...scored, ...late });
  });

  it('a merge is undone only while scoring has not closed', () => {
    const scored = { SCORED: 'round.notInPhase' };
    expect(answers('keep', 'split')).toEqual({ ...before, SCORING: 'stand', ...scored, ...late });
    expect(answers('anew', 'split')).toEqual({ ...before, SCORING: 'setAside', ...scored, ...late });
  });

  it('names the phase it refuses', () => {
    expect(sheetsAfter('keep', 'split', 'SCORED')).toEqual({
      refused: 'round.notInPhase',
      facts: { phase: '@domain.phase.SCORED' },
    });
  });
});

describe('merging', () => {
  it('takes entries that have been received and stand', () => {
    expect(mergeable).toEqual(['FORWARDED', 'SUPPLEMENT', 'ELIGIBLE']);
  });
});

/** Entries merged one after the other: each into one that still stood at the time. */
const history = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 10 }).map((pairs) => {
  const links: MergeLink[] = [];
  for (const [a, b] of pairs) {
    const [from, into] = [survivorOf(links, `E${a}`), survivorOf(links, `E${b}`)];
    if (from !== into) links.push({ from, into });
  }
  return links;
});

describe('regroupedBySplit', () => {
  const chain = [
    { from: 'A', into: 'B' },
    { from: 'B', into: 'C' },
    { from: 'X', into: 'C' },
    { from: 'C', into: 'D' },
  ];

  it('gives back to an entry what had been merged into it before, and leaves the rest', () => {
    expect(regroupedBySplit(chain, 'B')).toEqual([{ from: 'A', into: 'B' }]);
    expect(regroupedBySplit(chain, 'C')).toEqual([
      { from: 'A', into: 'C' },
      { from: 'B', into: 'C' },
      { from: 'X', into: 'C' },
    ]);
    expect(regroupedBySplit(chain, 'X')).toEqual([]);
  });

  it('a merge undone at once leaves every other entry as it was', () => {
    fc.assert(
      fc.property(history, fc.nat(11), fc.nat(11), (links, a, b) => {
        const [from, into] = [survivorOf(links, `E${a}`), survivorOf(links, `E${b}`)];
        fc.pre(from !== into);
        const merged = [...links, { from, into }];
        const back = new Map(regroupedBySplit(merged, from).map((one) => [one.from, one.into]));
        for (const { from: entry } of links) {
          expect(back.get(entry) ?? survivorOf(merged, entry)).toBe(survivorOf(links, entry));
        }
      }),
    );
  });

  it('a merged entry always names one that stands', () => {
    fc.assert(
      fc.property(history, (links) => {
        const merged = new Set(links.map(({ from }) => from));
        for (const { from } of links) expect(merged.has(survivorOf(links, from))).toBe(false);
      }),
    );
  });
});
