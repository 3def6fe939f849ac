// Jest on Node 20 cannot require() an ES module, and NestJS 12 and several other dependencies are ESM only.
// Tests therefore run as CommonJS: SWC compiles the project's TypeScript and every ESM-only dependency.
// The product itself runs as native ESM.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..', '..');
const modules = path.join(root, 'node_modules');

const isEsmOnly = (name) => {
  try {
    return JSON.parse(readFileSync(path.join(modules, name, 'package.json'), 'utf8')).type === 'module';
  } catch {
    return false;
  }
};

const esmPackages = readdirSync(modules)
  .flatMap((dir) => (dir.startsWith('@') ? readdirSync(path.join(modules, dir)).map((sub) => `${dir}/${sub}`) : [dir]))
  .filter((name) => !name.startsWith('@lianqun/') && isEsmOnly(name));

/** CommonJS packages that `import()` an ES module: SWC makes a `require` of it. */
const dynamicImporters = ['@fastify/cookie'];

const swc = (parser, transform = {}) => [
  '@swc/jest',
  {
    swcrc: false,
    jsc: { target: 'es2022', parser, keepClassNames: true, transform },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

const decorated = { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false };

/** What every Jest project of this workspace shares: how source becomes CommonJS and where `@lianqun/*` lives. */
export const shared = {
  rootDir: root,
  transform: {
    '^.+\\.ts$': swc({ syntax: 'typescript', decorators: true }, decorated),
    '^.+\\.tsx$': swc({ syntax: 'typescript', tsx: true }, { react: { runtime: 'automatic' } }),
    '^.+\\.m?js$': swc({ syntax: 'ecmascript' }),
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:${[...esmPackages, ...dynamicImporters].join('|')})/)`],
  moduleNameMapper: {
    '^@lianqun/(domain|spreadsheet|official-document|api-client)$': '<rootDir>/libs/$1/src/index.ts',
    '^@lianqun/domain/(search|sample)$': '<rootDir>/libs/domain/src/$1/index.ts',
    '^@lianqun/domain/testing$': '<rootDir>/libs/domain/src/report-figures/testing/index.ts',
    '^@lianqun/migrations$': '<rootDir>/migrations/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['/dist/'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
};
