import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '~/domain/permission';
import { noFilter } from '~/domain/published-filter';
import { isRefusal, type Refusal } from '~/domain/refusal';
import { listOpenRounds } from '~/usecases/open-data/list-open-rounds';
import type { OpenText } from '~/usecases/open-data/open-text';
import { readBundle } from '~/usecases/open-data/read-bundle';
import { readList } from '~/usecases/open-data/read-list';
import { readResults } from '~/usecases/open-data/read-results';
import { readResultsCsv } from '~/usecases/open-data/read-results-csv';
import { showFront } from '~/usecases/public/show-front';
import { showProduct } from '~/usecases/public/show-product';
import { showResults } from '~/usecases/public/show-results';
import { showResultsIndex } from '~/usecases/public/show-results-index';
import { publishList } from '~/usecases/publication/publish-list';
import { canaries, decidedRound, organiser } from '../../support/decided-round';
import { type TestWorld, testWorld } from '../../support/world';

let world: TestWorld;
const disclosures = ['LIST', 'SCORES', 'BUNDLE'] as const;

beforeAll(async () => {
  world = await testWorld();
  for (const disclosure of disclosures) {
    await decidedRound(world, { code: `2026-${disclosure}` });
    const decision = { decisionNumber: '44/QĐ', decisionDate: '2026-06-10', disclosure };
    await publishList(world, organiser, { roundCode: `2026-${disclosure}`, ...decision });
  }
  await decidedRound(world, { code: '2026-OPEN' });
});

const textOf = (answer: OpenText | Refusal) => (isRefusal(answer) ? answer.refused : answer.text);
const frozen = (code: string) => world.db.publication.findFirstOrThrow({ where: { round: { code } } });

describe('open data', () => {
  test('names every round with code, level, region, year and phase', async () => {
    const rounds = await listOpenRounds(world);
    const brief = rounds.map(({ code, level, region, year, phase, results, bundle, bundleSha256 }) => [
      code,
      level,
      region,
      year,
      phase,
      results,
      bundle,
      bundleSha256,
    ]);
    const at = 'http://localhost:3000/api/open/rounds';
    const digest = async (code: string) => (await frozen(code)).bundleSha256;
    expect(brief).toEqual([
      [
        '2026-BUNDLE',
        'REGIONAL',
        'NORTH',
        2026,
        'PUBLISHED',
        `${at}/2026-BUNDLE/results.json`,
        `${at}/2026-BUNDLE/bundle.json`,
        await digest('2026-BUNDLE'),
      ],
      [
        ...['2026-LIST', 'REGIONAL', 'NORTH', 2026, 'PUBLISHED', `${at}/2026-LIST/results.json`, null],
        await digest('2026-LIST'),
      ],
      ['2026-OPEN', 'REGIONAL', 'NORTH', 2026, 'DECIDED', null, null, null],
      [
        ...['2026-SCORES', 'REGIONAL', 'NORTH', 2026, 'PUBLISHED', `${at}/2026-SCORES/results.json`, null],
        await digest('2026-SCORES'),
      ],
    ]);
  });

  test('keeps what is not open to everybody out of shared caches', async () => {
    const open = async (code: string, actor: Actor | null) => {
      const answers = [
        await readBundle(world, actor, { roundCode: code }),
        await readResults(world, actor, { roundCode: code }),
      ];
      return answers.map((answer) => (isRefusal(answer) ? answer.refused : answer.open));
    };
    expect(await open('2026-BUNDLE', organiser)).toEqual([true, true]);
    expect(await open('2026-SCORES', organiser)).toEqual([false, false]);
    expect(await open('2026-LIST', organiser)).toEqual([false, false]);
  });
});

/** Everything the public can read of a round, as one text. */
async function publicText(code: string): Promise<string> {
  const entry = `${code}-1-001`;
  const answers = await Promise.all([
    showFront(world),
    showResultsIndex(world),
    showResults(world, { roundCode: code, filter: noFilter }),
    showProduct(world, { entryCode: entry }),
    listOpenRounds(world),
    readBundle(world, null, { roundCode: code }),
    readResults(world, null, { roundCode: code }),
    readList(world, { roundCode: code }),
    readResultsCsv(world, { roundCode: code }),
  ]);
  return JSON.stringify(answers);
}

describe('disclosure', () => {
  test('planted contacts, names of people and texts of files appear in no public answer', async () => {
    for (const disclosure of disclosures) {
      const text = await publicText(`2026-${disclosure}`);
      expect(text).toContain('Sản phẩm 1.1');
      for (const canary of canaries) expect(text).not.toContain(canary);
    }
  });

  test('a round that discloses its list alone shows no score anywhere; one that discloses scores does', async () => {
    expect(await publicText('2026-LIST')).not.toContain('84.50');
    expect(await publicText('2026-SCORES')).toContain('84.50');
  });

  test('entries that were not recognised appear on no list, page or product address', async () => {
    const text = await publicText('2026-LIST');
    for (const number of ['003', '004', '005', '006']) {
      expect(text).not.toContain(`2026-LIST-1-${number}`);
      expect(await showProduct(world, { entryCode: `2026-LIST-1-${number}` })).toEqual({
        refused: 'notFound',
        facts: {},
      });
    }
  });

  test('a decided round shows nothing before it is published', async () => {
    const page = await showResults(world, { roundCode: '2026-OPEN', filter: noFilter });
    expect(page).toEqual({ refused: 'notFound', facts: {} });
    expect(await showProduct(world, { entryCode: '2026-OPEN-1-001' })).toEqual({
      refused: 'notFound',
      facts: {},
    });
  });
});

describe('the CSV', () => {
  test('begins with a byte-order mark, disarms formulas and quotes what needs it', async () => {
    const text = textOf(await readResultsCsv(world, { roundCode: '2026-LIST' }));
    const lines = text.split('\r\n');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(lines).toHaveLength(6);
    expect(lines[1]).toContain(`"'=HTX Chè ""An Toàn"""`);
  });

  test('has scores only where they are disclosed', async () => {
    expect(textOf(await readResultsCsv(world, { roundCode: '2026-LIST' }))).not.toContain('84.50');
    expect(textOf(await readResultsCsv(world, { roundCode: '2026-SCORES' }))).toContain('84.50');
  });

  test('follows the filter of the page', async () => {
    const filter = { ...noFilter, group: 1 as const, q: 'tra hoa binh' };
    const text = textOf(await readResultsCsv(world, { roundCode: '2026-LIST', filter }));
    expect(text.split('\r\n')).toHaveLength(4);
  });
});
