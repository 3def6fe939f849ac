import { shared } from './tools/jest/esm-to-cjs.mjs';

/** PostgreSQL for the whole run, started once however many projects ask for it. */
const withDatabase = {
  globalSetup: '<rootDir>/tools/jest/database-setup.mjs',
  globalTeardown: '<rootDir>/tools/jest/database-teardown.mjs',
};

export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/libs/**/*.spec.ts',
        '<rootDir>/apps/api/**/*.spec.ts',
        '<rootDir>/apps/web/**/*.spec.ts',
        '<rootDir>/migrations/**/*.spec.ts',
        '<rootDir>/tools/**/*.spec.mjs',
      ],
      testPathIgnorePatterns: [...shared.testPathIgnorePatterns, '\\.db\\.spec\\.ts$', '\\.process\\.spec\\.mjs$'],
    },
    {
      ...shared,
      ...withDatabase,
      displayName: 'db',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/apps/api/**/*.db.spec.ts', '<rootDir>/migrations/**/*.db.spec.ts'],
    },
  ],
};
