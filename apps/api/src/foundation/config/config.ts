import path from 'node:path';

/** Everything that the service reads from its environment, checked once at the start. */
export interface Config {
  /** Connection for reading and writing rows. */
  databaseUrl: string;
  /** Connection of the role that owns the tables; equal to `databaseUrl` where only one role exists. */
  migrationDatabaseUrl: string;
  /** Folder for uploads, working files and the first password. */
  dataDir: string;
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** `auto`: an empty embedded database gets sample data; `off`: never. */
  sampleData: 'auto' | 'off';
  adminPassword: string | null;
  /** Folder of the built web admin; null serves the API alone. */
  webDir: string | null;
  /** True when the launcher runs its own PostgreSQL; only then is sample data loaded by itself. */
  embedded: boolean;
  sessionIdleMinutes: number;
  sessionAbsoluteHours: number;
  /** Keys of contact details, `id:base64`, the encrypting one first; null takes those of the data directory. */
  contactKeys: string | null;
  /** Requests a minute that a session, token or address may send; 0 for any number. */
  rateLimit: number;
  /** Largest accepted upload in bytes. */
  uploadLimit: number;
  /** Addresses of reverse proxies whose forwarding headers are believed. */
  trustedProxies: string[];
  logLevel: string;
  /** The mail server, `smtp://user:password@host:port` or `smtps://…`; null: no mails. */
  smtpUrl: string | null;
  /** The sender of mails; set exactly where there is a mail server. */
  mailFrom: string | null;
  /** Where people reach this installation, for the links in mails; null: mails have none. */
  publicUrl: string | null;
}

/** DI token of the validated configuration. */
export const CONFIG = Symbol('config');

/** A setting that cannot be used; the message names the variable, its value and what is expected. */
export class ConfigError extends Error {}

type Environment = Record<string, string | undefined>;

function integer(env: Environment, name: string, fallback: number, min: number, max: number): number {
  const text = env[name]?.trim();
  if (!text) return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < min || value > max) {
    throw new ConfigError(`${name}=${text}：应为 ${min} 到 ${max} 之间的整数 (an integer from ${min} to ${max})`);
  }
  return value;
}

function choice<T extends string>(env: Environment, name: string, fallback: T, allowed: readonly T[]): T {
  const text = env[name]?.trim();
  if (!text) return fallback;
  const found = allowed.find((value) => value === text);
  if (!found) throw new ConfigError(`${name}=${text}：应为 ${allowed.join('、')} 之一 (one of ${allowed.join(', ')})`);
  return found;
}

function databaseUrl(env: Environment, name: string): string | null {
  const text = env[name]?.trim();
  if (!text) return null;
  if (!/^postgres(ql)?:\/\//.test(text)) {
    throw new ConfigError(`${name}：应以 postgres:// 开头 (must start with postgres://)`);
  }
  return text;
}

function address(env: Environment, name: string, schemes: readonly string[]): string | null {
  const text = env[name]?.trim();
  if (!text) return null;
  // The value is not repeated: it may hold a password.
  if (!URL.canParse(text) || !schemes.includes(new URL(text).protocol)) {
    throw new ConfigError(`${name}：应以 ${schemes[0]}// 开头的地址 (an address that starts with ${schemes[0]}//)`);
  }
  return text;
}

function mailSettings(env: Environment): Pick<Config, 'smtpUrl' | 'mailFrom' | 'publicUrl'> {
  const smtpUrl = address(env, 'LIANQUN_SMTP_URL', ['smtp:', 'smtps:']);
  const mailFrom = env.LIANQUN_MAIL_FROM?.trim() || null;
  if (smtpUrl && !/^[^\s@<>]+@[^\s@<>]+$/.test(mailFrom ?? '')) {
    throw new ConfigError('LIANQUN_MAIL_FROM：应为发件邮箱地址 (the address that mails come from)');
  }
  const publicUrl = address(env, 'LIANQUN_PUBLIC_URL', ['https:', 'http:']);
  return { smtpUrl, mailFrom: smtpUrl && mailFrom, publicUrl: publicUrl && publicUrl.replace(/\/+$/, '') };
}

/**
 * Reads the configuration from environment variables.
 * @throws ConfigError naming the first variable that cannot be used
 */
export function readConfig(env: Environment): Config {
  const app = databaseUrl(env, 'DATABASE_URL');
  if (!app) throw new ConfigError('DATABASE_URL：未设置 (not set)');
  return {
    databaseUrl: app,
    migrationDatabaseUrl: databaseUrl(env, 'MIGRATION_DATABASE_URL') ?? app,
    dataDir: path.resolve(env.LIANQUN_DATA_DIR?.trim() || '.data'),
    host: env.HOST?.trim() || '127.0.0.1',
    port: integer(env, 'PORT', 3000, 0, 65535),
    sampleData: choice(env, 'LIANQUN_SAMPLE_DATA', 'auto', ['auto', 'off']),
    adminPassword: env.LIANQUN_ADMIN_PASSWORD || null,
    webDir: env.LIANQUN_WEB_DIR?.trim() ? path.resolve(env.LIANQUN_WEB_DIR.trim()) : null,
    embedded: env.LIANQUN_EMBEDDED === '1',
    sessionIdleMinutes: integer(env, 'LIANQUN_SESSION_IDLE_MINUTES', 120, 1, 24 * 60),
    sessionAbsoluteHours: integer(env, 'LIANQUN_SESSION_HOURS', 12, 1, 24 * 30),
    contactKeys: env.LIANQUN_CONTACT_KEYS?.trim() || null,
    rateLimit: integer(env, 'LIANQUN_RATE_LIMIT', 1200, 0, 1_000_000),
    uploadLimit: integer(env, 'LIANQUN_UPLOAD_LIMIT_MB', 200, 1, 2000) * 1024 * 1024,
    trustedProxies: (env.LIANQUN_TRUSTED_PROXIES ?? '')
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean),
    logLevel: choice(env, 'LIANQUN_LOG_LEVEL', 'info', ['fatal', 'error', 'warn', 'info', 'debug', 'silent']),
    ...mailSettings(env),
  };
}
