// Who may know whom. The boundary rules of lint are derived from this data.

/**
 * The features of the API, in groups. A feature may import from groups to its left, and only their front door
 * (index.ts); members of one group do not know each other. `foundation` lies to the left of everything.
 */
export const FEATURE_GROUPS = [
  ['regions', 'industries'],
  ['organizations'],
  ['accounts'],
  [
    'settings',
    'audit-record',
    'sharing',
    'notifications',
    'attachments',
    'comments',
    'saved-views',
    'search',
    'imports',
    'exports',
    'bulk',
  ],
  ['chains'],
  ['reporting-periods', 'clusters', 'dictionaries'],
  ['enterprises'],
  ['projects'],
  ['receiving-platforms'],
  ['blockers'],
  ['relocations'],
  ['progress-entries'],
  ['work-plan', 'meetings', 'leads', 'challenges'],
  ['monthly-reports', 'chain-atlas', 'flow-map', 'indicators'],
  ['overview', 'sample-data'],
];

/** The layers of the web: a file may import from its own layer's left and, in `features`, from its own feature. */
export const WEB_LAYERS = ['shared', 'features', 'app'];

/** Libraries know no technology around them; each may use the workspace's other libraries named here. */
export const LIBRARIES = {
  domain: { workspace: [], browser: true },
  spreadsheet: { workspace: [], browser: false },
  'official-document': { workspace: [], browser: false },
  'api-client': { workspace: [], browser: true },
};

/** Frameworks, database and interface packages: none of them in the pure libraries. */
export const FRAMEWORKS =
  /^(@nestjs\/|typeorm($|\/)|fastify|@fastify\/|express($|\/)|pg($|-)|graphile-worker|class-validator|class-transformer|rxjs($|\/)|react($|-|\/)|antd($|\/)|@tanstack\/|vite($|\/))/;

/** The files that may talk to TypeORM. */
export const TYPEORM_HOMES = [
  /^apps\/api\/src\/.*\.repository\.ts$/,
  /^apps\/api\/src\/.*\.entity\.ts$/,
  /^apps\/api\/src\/foundation\/database\//,
  /^apps\/api\/src\/testing\//,
  /^apps\/api\/src\/.*\.db\.spec\.ts$/,
  /^migrations\//,
];
