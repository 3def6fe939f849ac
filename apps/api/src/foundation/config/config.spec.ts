import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ConfigError, readConfig } from './config.js';

const DATABASE_URL = 'postgres://app@localhost/lianqun';

describe('the configuration', () => {
  it('needs only a database, and listens to this machine alone unless told otherwise', () => {
    expect(readConfig({ DATABASE_URL })).toMatchObject({
      databaseUrl: DATABASE_URL,
      migrationDatabaseUrl: DATABASE_URL,
      dataDir: path.resolve('.data'),
      host: '127.0.0.1',
      port: 3000,
      sampleData: 'auto',
      adminPassword: null,
      webDir: null,
      embedded: false,
      trustedProxies: [],
    });
  });

  it('takes blanks for nothing', () => {
    expect(
      readConfig({ DATABASE_URL, PORT: ' ', HOST: '', LIANQUN_WEB_DIR: ' ', LIANQUN_ADMIN_PASSWORD: '' }),
    ).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      webDir: null,
      adminPassword: null,
    });
  });

  it('reads lists and limits', () => {
    const given = {
      DATABASE_URL,
      LIANQUN_TRUSTED_PROXIES: '10.0.0.1, ,10.0.0.2',
      LIANQUN_UPLOAD_LIMIT_MB: '5',
      PORT: '0',
    };
    expect(readConfig(given)).toMatchObject({
      trustedProxies: ['10.0.0.1', '10.0.0.2'],
      uploadLimit: 5 * 1024 * 1024,
      port: 0,
    });
  });

  it.each([
    ['DATABASE_URL', ''],
    ['DATABASE_URL', 'mysql://x'],
    ['MIGRATION_DATABASE_URL', 'lianqun'],
    ['PORT', '65536'],
    ['PORT', '3000x'],
    ['PORT', '-1'],
    ['LIANQUN_SAMPLE_DATA', 'yes'],
    ['LIANQUN_SESSION_IDLE_MINUTES', '0'],
    ['LIANQUN_SESSION_HOURS', '1.5'],
    ['LIANQUN_UPLOAD_LIMIT_MB', '1e9'],
    ['LIANQUN_LOG_LEVEL', 'loud'],
    ['LIANQUN_SMTP_URL', 'mail.example.invalid'],
    ['LIANQUN_PUBLIC_URL', 'lianqun.example.invalid'],
  ])('refuses %s=%j by its name, in both languages, without giving away a password', (name, value) => {
    const attempt = () => readConfig({ DATABASE_URL, [name]: value });
    expect(attempt).toThrow(ConfigError);
    expect(attempt).toThrow(new RegExp(`^${name}.*[\\u4e00-\\u9fff].*\\([a-z]`));
  });

  it('sends mails where it is told the server and the sender, and none otherwise', () => {
    expect(readConfig({ DATABASE_URL, LIANQUN_MAIL_FROM: 'notice@example.invalid' })).toMatchObject({
      smtpUrl: null,
      mailFrom: null,
      publicUrl: null,
    });
    const LIANQUN_SMTP_URL = 'smtps://notice:secret@mail.example.invalid';
    const given = { DATABASE_URL, LIANQUN_SMTP_URL, LIANQUN_MAIL_FROM: 'notice@example.invalid' };
    expect(readConfig({ ...given, LIANQUN_PUBLIC_URL: 'https://lianqun.example.invalid/' })).toMatchObject({
      smtpUrl: LIANQUN_SMTP_URL,
      mailFrom: 'notice@example.invalid',
      publicUrl: 'https://lianqun.example.invalid',
    });
    expect(() => readConfig({ ...given, LIANQUN_MAIL_FROM: '' })).toThrow(/^LIANQUN_MAIL_FROM/);
    expect(() => readConfig({ ...given, LIANQUN_SMTP_URL: 'http://notice:secret@mail' })).toThrow(
      expect.not.stringContaining('secret'),
    );
  });

  it('does not repeat a connection string, which may hold a password', () => {
    expect(() => readConfig({ DATABASE_URL: 'http://app:secret@localhost/x' })).toThrow(
      expect.not.stringContaining('secret'),
    );
  });
});
