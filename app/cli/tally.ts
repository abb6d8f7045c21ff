import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { type RoundResult, resultText } from '~/domain/result';
import { resultDifferences } from '~/domain/result-differences';
import { parseBundle } from '~/domain/round-bundle/parse-bundle';
import { tally } from '~/domain/tally/tally';

/**
 * `npm run -s tally -- BUNDLE.json [--expect RESULT.json]`: recomputes a round from its open bundle. `-` reads standard
 * input. Exit 0: the result is printed, or equals the expected one; 1: it differs; 2: the bundle is invalid or the
 * command cannot be carried out.
 */
const usage = 'usage: npm run -s tally -- BUNDLE.json [--expect RESULT.json]   (- reads standard input)';

type Answer = { code: 0 | 1 | 2; out?: string; complaints?: string[] };

const lines = (faults: { path: string; message: string }[]) =>
  faults.map(({ path, message }) => `${path}: ${message}`);

/** All faults; of a file with a million or more, those and how many are left out. */
function faultLines({
  faults,
  more,
}: {
  faults: { path: string; message: string }[];
  more: number;
}): string[] {
  return more === 0 ? lines(faults) : [...lines(faults), `$: has ${more} more faults`];
}

async function read(name: string): Promise<Uint8Array | Answer> {
  try {
    return await (name === '-' ? buffer(process.stdin) : readFile(name));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
    return { code: 2, complaints: [`cannot read ${JSON.stringify(name)} (${reason})`] };
  }
}

function compare(result: RoundResult, expectedBytes: Uint8Array): Answer {
  let expected: unknown;
  try {
    expected = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(expectedBytes));
  } catch {
    return { code: 1, complaints: ['$: the expected result is not JSON'] };
  }
  const differences = resultDifferences(result, expected);
  return differences.length === 0 ? { code: 0 } : { code: 1, complaints: lines(differences) };
}

async function answer(bundleName: string, expectedName: string | undefined): Promise<Answer> {
  const bytes = await read(bundleName);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const expected = expectedName === undefined ? undefined : await read(expectedName);
  if (expected && !(expected instanceof Uint8Array)) return expected;
  const parsed = parseBundle(bytes);
  if ('faults' in parsed) return { code: 2, complaints: faultLines(parsed) };
  const result = tally(parsed.bundle, createHash('sha256').update(bytes).digest('hex'));
  return expected ? compare(result, expected) : { code: 0, out: resultText(result) };
}

async function commanded(): Promise<Answer> {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { expect: { type: 'string' } },
    });
    const [bundle, ...more] = positionals;
    const sound = bundle !== undefined && more.length === 0 && !(bundle === '-' && values.expect === '-');
    if (sound) return await answer(bundle, values.expect);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  return { code: 2, complaints: [usage] };
}

const { code, out, complaints } = await commanded();
process.exitCode = code;
if (out) process.stdout.write(out);
if (complaints) process.stderr.write(`${complaints.join('\n')}\n`);
