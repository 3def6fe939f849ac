// Jest as a camera: the same built product and browser as in the journeys, for `npm run screenshots`.
import { shared } from '../../tools/jest/esm-to-cjs.mjs';

export default {
  ...shared,
  displayName: 'pictures',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/apps/web-e2e/**/*.pictures.ts'],
  globalSetup: '<rootDir>/tools/jest/database-setup.mjs',
  globalTeardown: '<rootDir>/tools/jest/database-teardown.mjs',
  testTimeout: 60_000,
};
