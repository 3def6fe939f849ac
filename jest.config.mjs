import os from 'node:os';
import { shared } from './tools/jest/esm-to-cjs.mjs';

/** PostgreSQL for the whole run, started once however many projects ask for it. */
const withDatabase = {
  globalSetup: '<rootDir>/tools/jest/database-setup.mjs',
  globalTeardown: '<rootDir>/tools/jest/database-teardown.mjs',
};

const ownProject = ['\\.db\\.spec\\.ts$'];

export default {
  testTimeout: 30_000,
  // Beside the node process stand a database and a browser: more than four files at once gain nothing.
  maxWorkers: Math.min(4, Math.max(2, os.availableParallelism() - 1)),
  // Every file leaves compiled modules behind that are never let go of; a worker that holds too many is replaced.
  workerIdleMemoryLimit: '1500MB',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/libs/**/*.spec.ts',
        '<rootDir>/apps/*/**/*.spec.ts',
        '<rootDir>/migrations/**/*.spec.ts',
        '<rootDir>/tools/**/*.spec.ts',
      ],
      testPathIgnorePatterns: [...shared.testPathIgnorePatterns, ...ownProject],
    },
    {
      ...shared,
      ...withDatabase,
      displayName: 'db',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/{apps/api,migrations,tools}/**/*.db.spec.ts'],
    },
    {
      ...shared,
      displayName: 'web',
      testEnvironment: '<rootDir>/tools/jest/web-environment.cjs',
      setupFiles: ['<rootDir>/tools/jest/web-setup.cjs'],
      setupFilesAfterEnv: ['<rootDir>/tools/jest/web-matchers.cjs'],
      testMatch: ['<rootDir>/apps/web/**/*.test.tsx'],
      moduleNameMapper: {
        '\\.(css|svg|png)(\\?.*)?$': '<rootDir>/tools/jest/web-asset.cjs',
        ...shared.moduleNameMapper,
      },
    },
    {
      ...shared,
      ...withDatabase,
      displayName: 'journey',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/apps/web-e2e/**/*.journey.ts'],
    },
  ],
};
