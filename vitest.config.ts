import { defineConfig } from 'vitest/config';

// Three projects: `unit` needs nothing but Node; `store` starts the embedded PostgreSQL; `e2e` serves the site to Chromium.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // What they test is pure: modules are loaded once for all files of a worker.
          isolate: false,
          // No test is about time: on a busy machine the slow ones may take their time.
          testTimeout: 60_000,
          include: [
            'clinical/**/*.test.ts',
            'directory/**/*.test.ts',
            'app/src/**/*.test.ts',
            'test/*.test.ts',
          ],
          exclude: ['**/node_modules/**', 'app/src/**/*.store.test.ts', 'app/build/**'],
        },
      },
      {
        test: {
          name: 'store',
          include: ['app/src/**/*.store.test.ts', 'test/store/**/*.test.ts'],
          exclude: ['**/node_modules/**'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          globalSetup: ['test/e2e/serve-site.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
