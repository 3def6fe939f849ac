// Where the files of a new slice go, and the lists that name every feature: what stands beside its lines there.

/** Templates by folder. */
export const targets = [
  { from: 'api/', to: 'apps/api/src/features/%nouns%/' },
  { from: 'web/feature/', to: 'apps/web/src/features/%nouns%/' },
  { from: 'web/routes/', to: 'apps/web/src/app/routes/' },
  { from: 'web/i18n/zh-CN.ts', to: 'apps/web/src/shared/i18n/zh-CN/%nouns%.ts' },
  { from: 'web/i18n/en.ts', to: 'apps/web/src/shared/i18n/en/%nouns%.ts' },
  { from: 'migration.ts', to: 'migrations/%stamp%-create-%nouns%.ts' },
];

const words = (language, zhOrEn) => [
  {
    file: `apps/web/src/shared/i18n/${language}/index.ts`,
    before: `import { settings } from './settings.js';\n`,
    lines: `import { %nounsVar% } from './%nouns%.js';\n`,
  },
  { file: `apps/web/src/shared/i18n/${language}/index.ts`, before: `  settings,\n`, lines: `  %nounsVar%,\n` },
  {
    file: `apps/web/src/shared/i18n/${language}/permissions.ts`,
    before: `    contact:`,
    lines: `    '%noun%': '%${zhOrEn}%',\n`,
  },
  {
    file: `apps/web/src/shared/i18n/${language}/nav.ts`,
    before: `  reporting:`,
    lines: `  %nounsVar%: '%${zhOrEn}%',\n`,
  },
  {
    file: `apps/web/src/shared/i18n/${language}/nav.ts`,
    before: `    month:`,
    lines: `    %nounsVar%: '%${zhOrEn}%',\n`,
  },
];

/** In each file the lines go before or behind a text that stands there once. */
export const places = [
  { file: 'tools/lint/feature-order.mjs', before: `  ['progress-entries'],\n`, lines: `  ['%nouns%'],\n` },
  {
    file: 'migrations/index.ts',
    before: `\n/** Every migration`,
    lines: `import { Create%Nouns%%stamp% } from './%stamp%-create-%nouns%.js';\n`,
  },
  { file: 'migrations/index.ts', before: `];\n`, lines: `  Create%Nouns%%stamp%,\n` },
  {
    file: 'apps/api/src/app.module.ts',
    before: `import { NotificationsModule }`,
    lines: `import { %Nouns%Module } from './features/%nouns%/index.js';\n`,
  },
  { file: 'apps/api/src/app.module.ts', before: `    MonthlyReportsModule,\n`, lines: `    %Nouns%Module,\n` },
  {
    file: 'libs/domain/src/permissions/catalogue.ts',
    before: `  'contact.reveal',\n`,
    lines: `  '%noun%.read',\n  '%noun%.create',\n  '%noun%.update',\n`,
  },
  {
    file: 'libs/domain/src/permissions/catalogue.ts',
    before: `  'progress-entry.update',\n  'progress-entry.submit',\n  'progress-entry.approve',\n  'monthly-report.create'`,
    lines: `  '%noun%.create',\n  '%noun%.update',\n`,
  },
  {
    file: 'libs/domain/src/records/kinds.ts',
    behind: '[...REGISTERS',
    lines: `, '%noun%'`,
  },
  {
    file: 'libs/api-client/src/schemas.ts',
    before: `  ComparedWith:`,
    lines: `  %Noun%: Described['%Noun%Response'];
  %Noun%Page: Described['%Noun%List'];
  %Noun%Detail: Described['%Noun%Detail'];
  Create%Noun%: Described['Create%Noun%Request'];
`,
  },
  { file: 'libs/domain/src/audit/vocabulary.ts', before: `  'progress-entry',\n`, lines: `  '%noun%',\n` },
  {
    file: 'libs/domain/src/audit/vocabulary.ts',
    before: `  'progress-entry': {`,
    lines: `  '%noun%': { zh: '%zh%', en: '%En%' },\n`,
  },
  {
    file: 'apps/web/src/shared/permissions/words.ts',
    before: `  contact: 'business',\n`,
    lines: `  '%noun%': 'business',\n`,
  },
  {
    file: 'apps/web/src/shared/paths.ts',
    before: `  imports: (register`,
    lines: `  %nounsVar%: () => '/%nouns%',\n  %nounVar%: (id: string) => \`/%nouns%/\${id}\`,\n  new%Noun%: '/%nouns%/new',\n  edit%Noun%: (id: string) => \`/%nouns%/\${id}/edit\`,\n`,
  },
  {
    file: 'apps/web/src/app/router.tsx',
    before: `  importPages('enterprise'),\n`,
    lines: `  { path: '%nouns%', lazy: lazy(() => import('./routes/%nouns%.js'), '%Nouns%Route') },
  { path: '%nouns%/new', lazy: lazy(() => import('./routes/new-%noun%.js'), 'New%Noun%Route') },
  { path: '%nouns%/:id', lazy: lazy(() => import('./routes/%noun%.js'), '%Noun%Route') },
  { path: '%nouns%/:id/edit', lazy: lazy(() => import('./routes/edit-%noun%.js'), 'Edit%Noun%Route') },
`,
  },
  { file: 'apps/web/src/app/shell/navigation.tsx', before: `  | 'chains'\n`, lines: `  | '%nounsVar%'\n` },
  {
    file: 'apps/web/src/app/shell/navigation.tsx',
    behind: `      { word: 'blockers', to: paths.blockers(), permissions: ['blocker.read'] },\n`,
    lines: `      { word: '%nounsVar%', to: paths.%nounsVar%(), permissions: ['%noun%.read'] },\n`,
  },
  ...words('zh-CN', 'zh'),
  ...words('en', 'En'),
];
