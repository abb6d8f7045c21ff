import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { resultText } from '~/domain/result';
import { parseBundle } from '~/domain/round-bundle/parse-bundle';
import { tally } from '~/domain/tally/tally';
import { tellDemo } from '../../seeds/editions';
import { seedReference } from '../../seeds/reference/seed-reference';
import { type TestWorld, testWorld } from '../support/world';

let world: TestWorld;

beforeAll(async () => {
  world = await testWorld();
  await seedReference(world.db);
  await seedReference(world.db);
  await tellDemo(world);
}, 180_000);

describe('the demo', () => {
  it('has its five rounds', async () => {
    const rounds = await world.db.round.findMany({ select: { code: true }, orderBy: { code: 'asc' } });
    expect(rounds.map((round) => round.code)).toEqual([
      '2023-QG',
      '2026-BAC',
      '2026-NAM',
      '2026-TRUNG',
      '2027-QG',
    ]);
  });

  it('publishes a result that its open bundle recomputes to the byte', async () => {
    const publication = await world.db.publication.findFirstOrThrow({
      where: { round: { code: '2026-BAC' } },
    });
    const bytes = new TextEncoder().encode(publication.bundle);
    const parsed = parseBundle(bytes);
    if (!('bundle' in parsed)) throw new Error(JSON.stringify(parsed.faults.slice(0, 3)));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(sha256).toBe(publication.bundleSha256);
    expect(resultText(tally(parsed.bundle, sha256))).toBe(publication.result);
  });

  it('keeps every real product at or above the threshold, eligible and recognised', async () => {
    const { result } = await world.db.publication.findFirstOrThrow({
      where: { round: { code: '2026-BAC' } },
    });
    const outcomes = new Map(
      JSON.parse(result).entries.map((entry: { id: string; outcome: string }) => [entry.id, entry.outcome]),
    );
    const real = await world.db.entry.findMany({ where: { round: { code: '2026-BAC' }, invented: false } });
    expect(real.length).toBeGreaterThan(20);
    expect(new Set(real.map((entry) => outcomes.get(entry.code as string)))).toEqual(new Set(['RECOGNISED']));
  });

  it('shows every outcome a round can have', async () => {
    const { result } = await world.db.publication.findFirstOrThrow({
      where: { round: { code: '2026-BAC' } },
    });
    const outcomes = new Set(JSON.parse(result).entries.map((entry: { outcome: string }) => entry.outcome));
    expect([...outcomes].sort()).toEqual([
      'BELOW_THRESHOLD',
      'MERGED',
      'NOT_ELIGIBLE',
      'NOT_RECOGNISED',
      'RECOGNISED',
      'WITHDRAWN',
    ]);
  });

  it('gives every recognised product one certificate that stands for it, numbered without gaps', async () => {
    const certificates = await world.db.certificate.findMany({ orderBy: { number: 'asc' } });
    const publication = await world.db.publication.findFirstOrThrow({
      where: { round: { code: '2026-BAC' } },
    });
    const standing = certificates.filter((certificate) => certificate.replacedById === null);
    expect(standing.length).toBe(JSON.parse(publication.result).counts.recognised);
    const numbers = certificates.map((certificate) =>
      Number(/(\d+)/.exec(certificate.number.replace(/^\D*\d*\D*-MH/, ''))?.[1]),
    );
    expect(new Set(certificates.map((certificate) => certificate.number)).size).toBe(certificates.length);
    expect(numbers.length).toBe(certificates.length);
  });

  it('lets a regionally recognised product enter the national round with its file', async () => {
    const carried = await world.db.entry.findMany({
      where: { round: { code: '2027-QG' } },
      include: { photos: true, papers: true },
    });
    expect(carried.length).toBe(8);
    for (const entry of carried) {
      expect(entry.carriedFromId).not.toBeNull();
      expect(entry.photos.length).toBe(3);
      expect(entry.papers.map((paper) => paper.kind)).toContain('REGIONAL_CERTIFICATE');
    }
  });
});
