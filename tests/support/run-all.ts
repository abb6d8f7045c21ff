import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findOrInstallBrowser } from './browser';

/**
 * `npm run check` and `npm test`: runs every part, also after one has failed, and says at the end how many checks and
 * tests passed and failed. A part that ends badly without counting a failure, because it crashed, counts as one.
 */
type Count = { passed: number; failed: number };

type Part = { name: string; command: string; args: string[]; count?(): Count; prepare?(): void };

const check: Part[] = [
  { name: 'format', command: 'biome', args: ['format', '.'] },
  { name: 'lint', command: 'biome', args: ['lint', '--error-on-warnings', '.'] },
  { name: 'types', command: 'tsc', args: ['--noEmit'] },
  {
    name: 'imports',
    command: 'depcruise',
    args: ['--config', '.dependency-cruiser.cjs', 'app', 'server.ts'],
  },
  { name: 'dead code', command: 'knip', args: [] },
  vitest('domain and gate', 'domain', '--coverage'),
];

const rest: Part[] = [
  vitest('use cases, store, documents, gateways', 'rest'),
  vitest('pages', 'http'),
  {
    name: 'browser',
    command: 'playwright',
    args: ['test'],
    count: () => countBrowser('reports/e2e.json'),
    prepare() {
      rmSync('reports/e2e.json', { force: true });
      findOrInstallBrowser();
    },
  },
];

mkdirSync('reports', { recursive: true });
const parts = process.argv[2] === 'check' ? check : [...check, ...rest];
const total: Count = { passed: 0, failed: 0 };
for (const part of parts) {
  console.log(`\n── ${part.name}`);
  const { passed, failed } = await runPart(part);
  console.log(`── ${part.name}: ${passed} passed, ${failed} failed`);
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function runPart(part: Part): Promise<Count> {
  try {
    part.prepare?.();
    const code = await run(part.command, part.args);
    if (!part.count) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    const { passed, failed } = part.count();
    return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

function run(command: string, args: string[]): Promise<number> {
  const env = { ...process.env, PATH: `node_modules/.bin:${process.env.PATH}` };
  const child = spawn(command, args, { env, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

function vitest(name: string, project: string, ...more: string[]): Part {
  const file = `reports/${project}.json`;
  return {
    name,
    command: 'vitest',
    args: [
      ...['run', '--project', project, ...more],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    ],
    prepare: () => rmSync(file, { force: true }),
    count() {
      const report = JSON.parse(readFileSync(file, 'utf8'));
      const files: { status: string; assertionResults: { status: string }[] }[] = report.testResults;
      const crashed = files.filter(
        (one) =>
          one.status === 'failed' && one.assertionResults.every((result) => result.status !== 'failed'),
      );
      return { passed: report.numPassedTests, failed: report.numFailedTests + crashed.length };
    },
  };
}

function countBrowser(file: string): Count {
  const { stats } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}
