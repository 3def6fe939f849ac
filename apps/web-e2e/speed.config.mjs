import pictures from './pictures.config.mjs';

/** Jest as a stopwatch: pages of the built product in a browser, for `npm run bench -- --only pages`. */
export default {
  ...pictures,
  displayName: 'speed',
  testMatch: ['<rootDir>/apps/web-e2e/**/*.speed.ts'],
  testTimeout: 300_000,
};
