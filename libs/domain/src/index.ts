/** The rules of the field: pure, without I/O, the same in the service and in the browser. */
export * from './blockers/index.js';
export * from './chains/index.js';
export * from './credit-code/index.js';
export * from './enterprises/index.js';
export * from './errors/index.js';
export * from './imports/index.js';
export * from './industries/index.js';
export * from './lights/index.js';
export * from './names/index.js';
export * from './periods/index.js';
export * from './permissions/index.js';
export * from './progress-entries/index.js';
export * from './projects/index.js';
export * from './regions/index.js';
export * from './report-figures/index.js';
export * from './text/index.js';
export * from './values/index.js';
