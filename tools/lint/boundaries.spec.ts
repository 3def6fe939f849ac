import { describe, expect, it } from '@jest/globals';
import { Linter } from 'eslint';
import { boundaries } from './boundaries.mjs';

const linter = new Linter({ configType: 'flat', cwd: '/repo' });

/** What lint says about one import in one file. */
function complaints(file: string, code: string): string[] {
  const config = {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { lianqun: { rules: { boundaries } } },
    rules: { 'lianqun/boundaries': 'error' as const },
  };
  return linter.verify(code, [config], { filename: `/repo/${file}` }).map(({ message }) => message);
}

const importing = (source: string) => `import { x } from '${source}'; x();`;
const api = (rest: string) => `apps/api/src/${rest}`;
const web = (rest: string) => `apps/web/src/${rest}`;

describe('imports that lint refuses', () => {
  it.each([
    ['a feature to the right', api('features/chains/a.ts'), '../enterprises/index.js', 'not to its left'],
    ['a neighbour of the same group', api('features/chains/a.ts'), '../clusters/index.js', 'not to its left'],
    ['the inside of another feature', api('features/chains/a.ts'), '../regions/region.entity.js', 'front door'],
    ['a feature from foundation', api('foundation/http/a.ts'), '../../features/accounts/index.js', 'knows no feature'],
    ['a feature without a place', api('features/weather/a.ts'), '../../foundation/x.js', 'no place'],
    ['typeorm in a service', api('features/chains/chains.service.ts'), 'typeorm', 'TypeORM is used in'],
    ['a framework in the domain', 'libs/domain/src/a.ts', '@nestjs/common', 'free of frameworks'],
    ['typeorm in a library', 'libs/spreadsheet/src/a.ts', 'typeorm', 'free of frameworks'],
    ['Node in the domain', 'libs/domain/src/a.ts', 'node:fs', 'also runs in the browser'],
    ['the field in the spreadsheet library', 'libs/spreadsheet/src/a.ts', '@lianqun/domain', 'does not know'],
    ['a way out of a library', 'libs/domain/src/a.ts', '../../spreadsheet/src/x.js', 'does not reach out'],
    ['live code in a migration', 'migrations/1-create-x.ts', '@lianqun/domain', 'nothing but typeorm'],
    ['one program in another', web('shared/a.ts'), '../../../api/src/main.js', 'does not import from apps/api'],
    ['a library by its path', api('main.ts'), '../../../libs/domain/src/index.js', 'by its name'],
    ['a feature of the web in shared', web('shared/a.tsx'), '../features/imports/x.js', 'shared → features → app'],
    ['the app in a feature', web('features/imports/a.tsx'), '../../app/router.js', 'shared → features → app'],
    [
      'another feature of the web',
      web('features/imports/a.tsx'),
      '../enterprises/x.js',
      'the route puts them together',
    ],
    ['Node in the web', web('features/imports/a.tsx'), 'node:path', 'does not exist in the browser'],
  ])('%s', (_, file, source, part) => {
    expect(complaints(file, importing(source))).toEqual([expect.stringContaining(part)]);
  });

  it('whichever way they are written', () => {
    const file = api('features/chains/a.ts');
    expect(complaints(file, `export * from '../enterprises/index.js';`)).toHaveLength(1);
    expect(complaints(file, `export { x } from '../enterprises/index.js';`)).toHaveLength(1);
    expect(complaints(file, `await import('../enterprises/index.js');`)).toHaveLength(1);
  });
});

describe('imports that lint allows', () => {
  it.each([
    ['a front door to the left', api('features/enterprises/a.ts'), '../chains/index.js'],
    ['a file of the same feature', api('features/enterprises/a.ts'), './enterprise.entity.js'],
    ['foundation', api('features/regions/a.ts'), '../../foundation/database/unit-of-work.js'],
    ['typeorm in a repository', api('features/chains/chain.repository.ts'), 'typeorm'],
    ['typeorm in a migration', 'migrations/1-create-x.ts', 'typeorm'],
    ['a parser in the spreadsheet library', 'libs/spreadsheet/src/a.ts', 'saxes'],
    ['every feature in the table of contents', api('app.module.ts'), './features/overview/index.js'],
    ['shared in a feature of the web', web('features/imports/a.tsx'), '../../shared/paths.js'],
    ['features in a route', web('app/routes/a.tsx'), '../../features/imports/x.js'],
    ['the inside of a feature in a test', api('features/chains/a.db.spec.ts'), '../regions/region.entity.js'],
  ])('%s', (_, file, source) => {
    expect(complaints(file, importing(source))).toEqual([]);
  });
});
