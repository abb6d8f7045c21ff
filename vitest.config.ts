import { defineConfig } from 'vitest/config';

const alias = { '~': new URL('./app', import.meta.url).pathname };

/**
 * `domain` needs no database and is part of `npm run check`; `rest` runs against a PostgreSQL that it starts; `http`
 * asks the built product. With `--coverage`, as in the gate, every branch of the rules must be taken by `domain`.
 */
export default defineConfig({
  resolve: { alias },
  test: {
    coverage: {
      include: ['app/domain/**/*.ts'],
      reporter: [['text', { skipFull: true }]],
      reportsDirectory: 'reports/coverage',
      thresholds: { 100: true },
    },
    projects: [
      {
        resolve: { alias },
        test: { name: 'domain', include: ['tests/{domain,gate,offline,sync}/**/*.test.{ts,tsx}'] },
      },
      {
        resolve: { alias },
        test: {
          name: 'rest',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{domain,gate,offline,sync,http,e2e,deep}/**'],
          globalSetup: 'tests/support/global-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'http',
          include: ['tests/http/**/*.test.{ts,tsx}'],
          globalSetup: 'tests/support/http-setup.ts',
          env: { NODE_ENV: 'production' },
          server: { deps: { external: [/\/build\/server\//] } },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
