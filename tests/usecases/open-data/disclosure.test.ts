import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { Actor, Post } from '~/domain/permission';
import { isRefusal, type Refusal } from '~/domain/refusal';
import type { OpenText } from '~/usecases/open-data/open-text';
import { readBundle } from '~/usecases/open-data/read-bundle';
import { readList } from '~/usecases/open-data/read-list';
import { readResults } from '~/usecases/open-data/read-results';
import { readResultsCsv } from '~/usecases/open-data/read-results-csv';
import { publishList } from '~/usecases/publication/publish-list';
import { decidedRound, organiser } from '../../support/decided-round';
import { type TestWorld, testWorld } from '../../support/world';

/** Every cell disclosure × reader × file: what it holds, and whether everybody may have the same. */
let world: TestWorld;
const disclosures = ['LIST', 'SCORES', 'BUNDLE', 'UNPUBLISHED'] as const;
type Of = (typeof disclosures)[number];

const code = (of: Of) => `2026-${of}`;

beforeAll(async () => {
  world = await testWorld();
  for (const disclosure of disclosures) {
    await decidedRound(world, { code: code(disclosure) });
    if (disclosure === 'UNPUBLISHED') continue;
    const decision = { decisionNumber: '44/QĐ', decisionDate: '2026-06-10', disclosure };
    await publishList(world, organiser, { roundCode: code(disclosure), ...decision });
  }
});

const seat = (of: Of) => ({ roundId: `round-${code(of)}`, seatId: `round-${code(of)}-J01` });

/** One reader of each kind; those with a seat have it in the very round. */
const readers: Record<string, (of: Of) => Post[] | null> = {
  nobody: () => null,
  'a fresh account': () => [],
  organiser: () => [{ role: 'ORGANISER' }],
  auditor: () => [{ role: 'AUDITOR' }],
  secretariat: () => [{ role: 'SECRETARIAT' }],
  province: () => [{ role: 'PROVINCE', provinces: [{ codeSet: '2025-34', code: '01' }] }],
  'promotion centre': () => [{ role: 'PROMOTION_CENTRE', provinces: [{ codeSet: '2025-34', code: '01' }] }],
  producer: (of) => [{ role: 'PRODUCER', facilityId: `round-${code(of)}-1-1-facility` }],
  'head of the jury': (of) => [{ role: 'JUROR', ...seat(of), groups: [1, 2], head: true }],
  'chair of the council': (of) => [{ role: 'COUNCIL', ...seat(of), chair: true }],
};

const files = {
  'list.json': (_: Actor | null, roundCode: string) => readList(world, { roundCode }),
  'results.csv': (_: Actor | null, roundCode: string) => readResultsCsv(world, { roundCode }),
  'results.json': (actor: Actor | null, roundCode: string) => readResults(world, actor, { roundCode }),
  'bundle.json': (actor: Actor | null, roundCode: string) => readBundle(world, actor, { roundCode }),
};
type File = keyof typeof files;

const frozen = (of: Of) => world.db.publication.findFirst({ where: { round: { code: code(of) } } });

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** What an answer holds, by its bytes: the frozen texts, or a list with or without scores. */
async function held(answer: OpenText | Refusal, of: Of): Promise<string> {
  if (isRefusal(answer)) return answer.refused;
  const publication = await frozen(of);
  const known: Record<string, string> = {
    [publication?.bundle ?? '']: 'bundle',
    [publication?.result ?? '']: 'result',
  };
  const list = `list${answer.text.includes('84.50') ? ' with scores' : ''}`;
  expect(answer.tag).toBe(sha256(answer.text));
  return `${known[answer.text] ?? list}${answer.open ? '' : ', kept by nobody'}`;
}

const privileged = ['organiser', 'auditor'];

/** The rule: what a file of a round holds for a reader. */
function wanted(of: Of, reader: string, file: File): string {
  if (of === 'UNPUBLISHED') return 'notFound';
  const whole = of === 'BUNDLE' ? '' : ', kept by nobody';
  const everything = of === 'BUNDLE' || privileged.includes(reader);
  if (file === 'bundle.json') return everything ? `bundle${whole}` : 'notAllowed';
  if (file === 'results.json' && everything) return `result${whole}`;
  return of === 'LIST' ? 'list' : 'list with scores';
}

const cells = disclosures.flatMap((of) => Object.keys(readers).map((reader) => [of, reader] as const));

test.each(cells)('of a round that discloses %s, %s gets what the rule says', async (of, reader) => {
  const posts = readers[reader]?.(of) ?? null;
  const actor: Actor | null = posts && { accountId: 'reader', name: 'Người đọc', locale: 'vi', posts };
  const got: Record<string, string> = {};
  const expected: Record<string, string> = {};
  for (const file of Object.keys(files) as File[]) {
    got[file] = await held(await files[file](actor, code(of)), of);
    expected[file] = wanted(of, reader, file);
  }
  expect(got).toEqual(expected);
});

test('a round of another code has no files', async () => {
  for (const file of Object.values(files)) {
    expect(await file(organiser, 'none')).toEqual({ refused: 'notFound', facts: {} });
  }
});

test('the list names recognised products alone and the digest of the bundle', async () => {
  const list = JSON.parse(((await readList(world, { roundCode: '2026-LIST' })) as OpenText).text);
  expect(list).toMatchObject({
    format: 'cnnt-list/1',
    bundleSha256: sha256((await frozen('LIST'))?.bundle ?? ''),
  });
  expect(list.products.map((product: { entry: string }) => product.entry)).toEqual([
    '2026-LIST-1-001',
    '2026-LIST-1-002',
    '2026-LIST-2-001',
    '2026-LIST-2-002',
  ]);
});

test('scores that are disclosed are those of recognised products', async () => {
  const answer = (await readResults(world, null, { roundCode: '2026-SCORES' })) as OpenText;
  const { products } = JSON.parse(answer.text) as { products: { entry: string; score: string }[] };
  expect(products.map(({ entry, score }) => [entry, score])).toEqual([
    ['2026-SCORES-1-001', '84.50'],
    ['2026-SCORES-1-002', '84.00'],
    ['2026-SCORES-2-001', '84.50'],
    ['2026-SCORES-2-002', '84.00'],
  ]);
});
