import { defineConfig } from 'vitest/config';

/** The tests of the rules alone, for `npm run mutate`: what a mutant of app/domain must not survive. */
export default defineConfig({
  resolve: { alias: { '~': new URL('./app', import.meta.url).pathname } },
  test: { name: 'domain', include: ['tests/domain/**/*.test.ts'] },
});
