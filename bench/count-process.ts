import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseBundle } from '~/domain/round-bundle/parse-bundle';
import { tally } from '~/domain/tally/tally';
import { bigBundle } from './bundles';

/**
 * Counts a big bundle in a process of its own. `make ENTRIES FILE` writes it; `memory FILE` reads and counts it once and
 * says the most memory the process held; `time FILE` counts it and lets JSON.parse read it in turn, and says the medians.
 */
const rounds = 5;
const [command, ...args] = process.argv.slice(2);

if (command === 'make') writeFileSync(args[1] as string, bigBundle(Number(args[0])));
else answer(command === 'memory' ? memoryOf(args[0] as string) : timesOf(args[0] as string));

function answer(value: object): void {
  process.stdout.write(JSON.stringify(value));
}

function memoryOf(file: string): { mebibytes: number } {
  counted(readFileSync(file));
  return { mebibytes: process.resourceUsage().maxRSS / 1024 };
}

/** `parse` is JSON.parse of the text alone, `read` with the decoding of the bytes; milliseconds. */
function timesOf(file: string) {
  const bytes = readFileSync(file);
  const text = bytes.toString();
  const times = { count: [] as number[], parse: [] as number[], read: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    times.count.push(timed(() => counted(bytes)));
    times.parse.push(timed(() => JSON.parse(text)));
    times.read.push(timed(() => JSON.parse(new TextDecoder().decode(bytes))));
  }
  return {
    megabytes: bytes.length / 1e6,
    ...{ count: median(times.count), parse: median(times.parse), read: median(times.read) },
  };
}

function counted(bytes: Uint8Array): number {
  const parsed = parseBundle(bytes);
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults.slice(0, 3)));
  return tally(parsed.bundle, createHash('sha256').update(bytes).digest('hex')).entries.length;
}

function timed(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
