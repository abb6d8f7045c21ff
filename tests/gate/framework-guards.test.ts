import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import options from '../../remix.config.js';

const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { version?: string }>;
};
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
};

/** All versions of a package in the lockfile, nested copies too. */
function versionsOf(name: string): string[] {
  const entries = Object.entries(lockfile.packages).filter(([place]) =>
    place.endsWith(`node_modules/${name}`),
  );
  return [...new Set(entries.map(([, { version }]) => version ?? ''))];
}

function sourcesOf(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
}

test.each([
  ['react-router', '6.30.6'],
  ['react-router-dom', '6.30.6'],
  ['@remix-run/router', '1.23.4'],
  ['@remix-run/server-runtime', '2.17.5'],
])('the lockfile holds %s at %s and no other version', (name, version) => {
  expect(versionsOf(name)).toEqual([version]);
});

test('single fetch and lazy route discovery are off', () => {
  expect(options.future).toMatchObject({ v3_singleFetch: false, v3_lazyRouteDiscovery: false });
});

test('sessions are never kept in files', () => {
  const sources = [...sourcesOf('app'), readFileSync('server.ts', 'utf8')];
  expect(sources.filter((source) => source.includes('createFileSessionStorage'))).toEqual([]);
});

test('there are at most 35 production dependencies, each at one exact version', () => {
  expect(Object.keys(dependencies).length).toBeLessThanOrEqual(35);
  expect(
    Object.entries(dependencies).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)),
  ).toEqual([]);
});
