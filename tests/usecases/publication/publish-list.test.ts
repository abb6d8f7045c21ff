import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { isRefusal } from '~/domain/refusal';
import { resultText } from '~/domain/result';
import { parseBundle } from '~/domain/round-bundle/parse-bundle';
import { tally } from '~/domain/tally/tally';
import { publishList } from '~/usecases/publication/publish-list';
import { showPublication } from '~/usecases/publication/show-publication';
import { auditor, decidedRound, organiser, secretary } from '../../support/decided-round';
import { type TestWorld, testWorld } from '../../support/world';

let world: TestWorld;
const decision = { decisionNumber: '44/QĐ-CTĐP', decisionDate: '2026-06-10', disclosure: 'BUNDLE' as const };

beforeAll(async () => {
  world = await testWorld();
});

const publications = (code: string) => world.db.publication.findMany({ where: { round: { code } } });

describe('publishing a list', () => {
  test('freezes a bundle that tallies to the frozen result, byte for byte', async () => {
    await decidedRound(world, { code: '2026-A' });
    const done = await publishList(world, organiser, { roundCode: '2026-A', ...decision });
    expect(done).toEqual({ code: '2026-A', recognised: 4 });
    const [row] = await publications('2026-A');
    const digest = createHash('sha256')
      .update(row?.bundle ?? '')
      .digest('hex');
    const parsed = parseBundle(new TextEncoder().encode(row?.bundle));
    if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
    expect(row?.bundleSha256).toBe(digest);
    expect(resultText(tally(parsed.bundle, digest))).toBe(row?.result);
    expect(
      createHash('sha256')
        .update(row?.result ?? '')
        .digest('hex'),
    ).toBe(row?.resultSha256);
  });

  test('lists recognised products only, by group and rank, as printed', async () => {
    const shown = await showPublication(world, auditor, { roundCode: '2026-A' });
    if (isRefusal(shown)) throw new Error(shown.refused);
    expect(
      shown.list?.rows.map((row) => [row.number, row.entry, row.provinceName, row.score, row.rank]),
    ).toEqual([
      [1, '2026-A-1-001', 'Hà Nội', '84.50', 1],
      [2, '2026-A-1-002', 'Cao Bằng', '84.00', 2],
      [3, '2026-A-2-001', 'Hà Nội', '84.50', 1],
      [4, '2026-A-2-002', 'Cao Bằng', '84.00', 2],
    ]);
    expect(shown.list?.counts).toEqual({
      entered: 12,
      eligible: 8,
      notEligible: 2,
      withdrawn: 2,
      merged: 0,
      reachedThreshold: 6,
      recognised: 4,
    });
    expect(shown.mayPublish).toBe(false);
  });

  test('writes the act, the disclosure and the audit event with it', async () => {
    const round = await world.db.round.findUnique({ where: { code: '2026-A' }, include: { acts: true } });
    expect(round?.disclosure).toBe('BUNDLE');
    expect(round?.acts.filter((act) => act.kind === 'PUBLISHED')).toHaveLength(1);
    const events = await world.db.auditEvent.findMany({
      where: { roundId: round?.id, act: 'round.PUBLISHED' },
    });
    const [row] = await publications('2026-A');
    expect(events.map((event) => [event.actorId, event.after, event.objectId])).toEqual([
      ['organiser', row?.resultSha256, row?.id],
    ]);
  });

  test('shows the organiser the same list before it is published', async () => {
    await decidedRound(world, { code: '2026-P' });
    const before = await showPublication(world, organiser, { roundCode: '2026-P' });
    await publishList(world, organiser, { roundCode: '2026-P', ...decision });
    const after = await showPublication(world, organiser, { roundCode: '2026-P' });
    if (isRefusal(before) || isRefusal(after)) throw new Error('refused');
    expect(before.mayPublish).toBe(true);
    expect(before.undecided).toBe(0);
    expect(after.list).toEqual(before.list);
  });

  test('of ten that publish at once, one does', async () => {
    await decidedRound(world, { code: '2026-B' });
    const input = { roundCode: '2026-B', ...decision };
    const answers = await Promise.all(Array.from({ length: 10 }, () => publishList(world, organiser, input)));
    const refused = answers.filter(isRefusal).map((answer) => answer.refused);
    expect(refused).toEqual(Array(9).fill('round.alreadyPublished'));
    expect(await publications('2026-B')).toHaveLength(1);
  });
});

describe('nothing is published', () => {
  test('before the council has decided', async () => {
    await decidedRound(world, { code: '2026-C', decided: false });
    const answer = await publishList(world, organiser, { roundCode: '2026-C', ...decision });
    expect(answer).toEqual({ refused: 'round.notInPhase', facts: { phase: '@domain.phase.MEETING' } });
    const shown = await showPublication(world, organiser, { roundCode: '2026-C' });
    expect(isRefusal(shown) ? shown : shown.list).toBe(null);
    expect(await publications('2026-C')).toEqual([]);
  });

  test('by anyone but the organiser', async () => {
    for (const actor of [auditor, secretary]) {
      const answer = await publishList(world, actor, { roundCode: '2026-C', ...decision });
      expect(answer).toEqual({ refused: 'notAllowed', facts: {} });
    }
    expect(await showPublication(world, secretary, { roundCode: '2026-C' })).toEqual({
      refused: 'notAllowed',
      facts: {},
    });
  });

  test('of a round that does not exist', async () => {
    const answer = await publishList(world, organiser, { roundCode: 'none', ...decision });
    expect(answer).toEqual({ refused: 'notFound', facts: {} });
  });

  test('twice', async () => {
    const answer = await publishList(world, organiser, { roundCode: '2026-A', ...decision });
    expect(answer).toEqual({ refused: 'round.alreadyPublished', facts: {} });
    expect(await publications('2026-A')).toHaveLength(1);
  });
});
