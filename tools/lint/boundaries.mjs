// The ESLint rule behind feature-order.mjs: one decision for one import.
import path from 'node:path';
import { FEATURE_GROUPS, FRAMEWORKS, LIBRARIES, TYPEORM_HOMES, WEB_LAYERS } from './feature-order.mjs';

const groupOf = new Map(FEATURE_GROUPS.flatMap((names, index) => names.map((name) => [name, index])));
const isTest = (file) => /\.(spec|test|journey)\.tsx?$/.test(file) || /\/testing\//.test(file);
const packageName = (source) =>
  source
    .split('/')
    .slice(0, source.startsWith('@') ? 2 : 1)
    .join('/');

/**
 * @param {string} file the importing file, from the root of the repository
 * @param {string} source what it imports
 * @returns {string | null} what is wrong with it
 */
export function judgeImport(file, source) {
  const relative = source.startsWith('.');
  const target = relative ? path.posix.join(path.posix.dirname(file), source) : null;
  return (
    judgeTypeorm(file, source) ??
    judgeMigration(file, source, relative) ??
    judgeLibrary(file, source, target) ??
    judgeProgram(file, source, target) ??
    judgeFeature(file, target) ??
    judgeWeb(file, source, target)
  );
}

function judgeTypeorm(file, source) {
  if (packageName(source) !== 'typeorm' || TYPEORM_HOMES.some((home) => home.test(file))) return null;
  if (/^libs\//.test(file)) return null; // said better by the rule of the libraries
  return 'TypeORM is used in *.repository.ts, *.entity.ts, foundation/database and migrations only.';
}

function judgeMigration(file, source, relative) {
  if (!/^migrations\//.test(file) || isTest(file) || relative) return null;
  if (source === 'typeorm') return null;
  return 'A migration imports nothing but typeorm: live code changes, a migration must not.';
}

function judgeLibrary(file, source, target) {
  const name = /^libs\/([^/]+)\//.exec(file)?.[1];
  if (!name) return null;
  const library = LIBRARIES[name];
  if (!library) return `The library ${name} is not in tools/lint/feature-order.mjs yet.`;
  if (target !== null) {
    return target.startsWith(`libs/${name}/`) || isTest(file) ? null : 'A library does not reach out of its folder.';
  }
  if (FRAMEWORKS.test(source)) return `libs/${name} is free of frameworks: ${source} does not belong here.`;
  if (source.startsWith('@lianqun/') && !library.workspace.includes(packageName(source).slice('@lianqun/'.length))) {
    return `libs/${name} does not know ${packageName(source)}.`;
  }
  if (library.browser && source.startsWith('node:') && !isTest(file)) {
    return `libs/${name} also runs in the browser: ${source} does not exist there.`;
  }
  return null;
}

/** Programs know each other over HTTP alone. */
function judgeProgram(file, source, target) {
  const own = /^apps\/([^/]+)\//.exec(file)?.[1];
  const other = target && /^apps\/([^/]+)\//.exec(target)?.[1];
  if (own && other && own !== other) return `apps/${own} does not import from apps/${other}.`;
  if (own && target?.startsWith('libs/')) return 'A library is imported by its name, @lianqun/….';
  if (own && /^@lianqun\/(api|web|web-e2e)$/.test(packageName(source))) return `apps/${own} does not import a program.`;
  return null;
}

function judgeFeature(file, target) {
  const here = /^apps\/api\/src\/(foundation|features)\/(?:([^/]+)\/)?/.exec(file);
  if (!here) return null;
  const [, room, own] = here;
  if (room === 'features' && !groupOf.has(own)) {
    return `The feature ${own} has no place in tools/lint/feature-order.mjs yet.`;
  }
  const there = target && /^apps\/api\/src\/features\/([^/]+)\/(.*)$/.exec(target);
  if (!there) return null;
  const [, other, inside] = there;
  if (room === 'foundation') return `foundation knows no feature: ${other} does not belong here.`;
  if (other === own) return null;
  if (!groupOf.has(other)) return `The feature ${other} has no place in tools/lint/feature-order.mjs yet.`;
  if (groupOf.get(other) >= groupOf.get(own)) return `${own} does not import ${other}: it is not to its left.`;
  if (inside !== 'index.js' && !isTest(file)) return `${other} is imported through its front door, ${other}/index.js.`;
  return null;
}

function judgeWeb(file, source, target) {
  const here = /^apps\/web\/src\/([^/]+)\/(?:([^/]+)\/)?/.exec(file);
  if (!here || isTest(file)) return null;
  if (source.startsWith('node:')) return `${source} does not exist in the browser.`;
  const there = target && /^apps\/web\/src\/([^/]+)\/(?:([^/]+)\/)?/.exec(target);
  if (!there) return null;
  const [from, to] = [WEB_LAYERS.indexOf(here[1]), WEB_LAYERS.indexOf(there[1])];
  if (from < 0) return null;
  if (to < 0) return `${there[1]} is for tests.`;
  if (to > from) return `${here[1]} does not import from ${there[1]}: ${WEB_LAYERS.join(' → ')}.`;
  if (here[1] === 'features' && to === from && here[2] !== there[2]) {
    return `The feature ${here[2]} does not import ${there[2]}: the route puts them together.`;
  }
  return null;
}

/** @type {import('eslint').Rule.RuleModule} */
export const boundaries = {
  meta: { type: 'problem', schema: [], messages: { wrong: '{{reason}}' } },
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
    const check = (node) => {
      if (typeof node.source?.value !== 'string') return;
      const reason = judgeImport(file, node.source.value);
      if (reason) context.report({ node: node.source, messageId: 'wrong', data: { reason } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
