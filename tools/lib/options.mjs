// The environment variables of `npm start`, checked before anything is done with them.
import fs from 'node:fs';
import path from 'node:path';
import { Refusal } from './say.mjs';

const DEFAULT_PORT = 3000;

/**
 * @typedef {{ dataDir: string, host: string, port: number, sampleData: 'auto' | 'off', adminPassword: string | undefined,
 *   databaseUrl: string | undefined, migrationDatabaseUrl: string | undefined }} Options
 */

/** @returns {Options} */
export function readOptions(root, environment = process.env, defaultDataDir = '.data') {
  const given = (name) => environment[name]?.trim() || undefined;
  const databaseUrl = readDatabaseUrl('DATABASE_URL', given('DATABASE_URL'));
  const migrationDatabaseUrl = readDatabaseUrl('MIGRATION_DATABASE_URL', given('MIGRATION_DATABASE_URL'));
  if (migrationDatabaseUrl && !databaseUrl) {
    throw new Refusal(
      '设置了 MIGRATION_DATABASE_URL，却没有设置 DATABASE_URL',
      'MIGRATION_DATABASE_URL is set but DATABASE_URL is not.',
    );
  }
  return {
    dataDir: path.resolve(root, given('LIANQUN_DATA_DIR') ?? defaultDataDir),
    host: given('HOST') ?? '127.0.0.1',
    port: readPort(given('PORT')),
    sampleData: readChoice('LIANQUN_SAMPLE_DATA', given('LIANQUN_SAMPLE_DATA'), ['auto', 'off']),
    adminPassword: environment.LIANQUN_ADMIN_PASSWORD || undefined,
    databaseUrl,
    migrationDatabaseUrl,
  };
}

function readPort(text) {
  if (text === undefined) return DEFAULT_PORT;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Refusal(
    `PORT 应为 0 到 65535 的整数，现为“${text}”`,
    `PORT must be a whole number from 0 to 65535, not "${text}".`,
  );
}

function readChoice(name, text, choices) {
  if (text === undefined) return choices[0];
  if (choices.includes(text)) return text;
  throw new Refusal(
    `${name} 应为 ${choices.join(' 或 ')}，现为“${text}”`,
    `${name} must be ${choices.join(' or ')}, not "${text}".`,
  );
}

/** The value is not repeated in the message: it may hold a password. */
function readDatabaseUrl(name, text) {
  if (text === undefined) return undefined;
  try {
    const { protocol, pathname } = new URL(text);
    if (/^postgres(ql)?:$/.test(protocol) && pathname.length > 1) return text;
  } catch {
    // Said below.
  }
  throw new Refusal(
    `${name} 应形如 postgres://用户:密码@主机:5432/数据库`,
    `${name} must look like postgres://user:password@host:5432/database.`,
  );
}

/** Creates the data folder for its owner alone and makes sure that it can be written. */
export function prepareDataDir(dataDir) {
  try {
    fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    fs.accessSync(dataDir, fs.constants.R_OK | fs.constants.W_OK);
  } catch (cause) {
    throw new Refusal(
      `数据目录 ${dataDir} 无法写入（${cause.code}），请检查权限或另设 LIANQUN_DATA_DIR`,
      `The data folder ${dataDir} cannot be written (${cause.code}). Check its owner, or set LIANQUN_DATA_DIR.`,
      { cause },
    );
  }
}
