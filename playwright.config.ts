import { defineConfig } from '@playwright/test';
import { browserSwitches, findBrowser } from './tests/support/browser';

/** The tests in a browser, all against one built server with the demo story (tests/support/e2e-server.ts). */
const port = process.env.E2E_PORT ?? '4190';

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  timeout: 120_000,
  forbidOnly: true,
  outputDir: 'test-results',
  reporter: [['list'], ['json', { outputFile: 'reports/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { executablePath: findBrowser(), args: browserSwitches },
    screenshot: 'only-on-failure',
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
  },
  webServer: {
    command: 'node --disable-warning=DeprecationWarning --import tsx tests/support/e2e-server.ts',
    url: `http://localhost:${port}/healthz`,
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
    stdout: 'pipe',
  },
});
