import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';

interface Report {
  pid: number;
  port: number;
  adopted: boolean;
  steps: string[];
  urls: { superuser: string; owner: string; app: string };
}

const driver = path.join(import.meta.dirname, 'testing', 'driver.mjs');
/** Memory where there is some: every test makes a cluster of a thousand files and removes it. */
const place = existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir();
const isRoot = process.getuid?.() === 0;

describe('the embedded PostgreSQL', () => {
  let home: string;
  let running: ChildProcess[];

  beforeEach(() => {
    home = mkdtempSync(path.join(place, 'lianqun-launcher 数据-'));
    running = [];
  });

  afterEach(async () => {
    // Whoever starts last owns the server, adopted or not, and stops it.
    if (running.every((child) => child.exitCode !== null || child.signalCode !== null)) await start();
    await Promise.all(running.map(stop));
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  });

  async function start(environment: Record<string, string> = {}): Promise<Report> {
    const child = spawn(process.execPath, [driver, home], {
      env: { ...process.env, ...environment },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    running.push(child);
    return new Promise((resolve, reject) => {
      createInterface(child.stdout).once('line', (line) => resolve(JSON.parse(line) as Report));
      child.once('exit', (code) => reject(new Error(`the driver ended with code ${String(code)}`)));
    });
  }

  const ended = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve));

  async function stop(child: ChildProcess): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const end = ended(child);
    child.stdin?.write('stop\n');
    await end;
  }

  async function killStarter(): Promise<void> {
    const child = running.at(-1);
    if (!child) return;
    const end = ended(child);
    child.kill('SIGKILL');
    await end;
  }

  async function ask<T>(url: string, sql: string): Promise<T[]> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<T & pg.QueryResultRow>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  it('is made once and keeps its data', async () => {
    const first = await start();
    await ask(
      first.urls.owner,
      'CREATE TABLE kept (n int); INSERT INTO kept VALUES (7); GRANT SELECT ON kept TO lianqun_app',
    );
    await stop(running[0] as ChildProcess);
    const second = await start();
    expect(first.steps).toEqual(['initialise', 'start']);
    expect(second.steps).toEqual(['start']);
    expect(await ask(second.urls.app, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
  });

  it('separates the roles', async () => {
    const { urls } = await start();
    const roles = await ask(
      urls.superuser,
      `SELECT rolname, rolsuper FROM pg_roles WHERE rolname !~ '^pg_' ORDER BY rolname`,
    );
    expect(roles).toEqual([
      { rolname: 'lianqun_app', rolsuper: false },
      { rolname: 'lianqun_owner', rolsuper: false },
      { rolname: 'postgres_bootstrap', rolsuper: true },
    ]);
    await expect(ask(urls.app, 'CREATE TABLE mine (n int)')).rejects.toThrow('permission denied for schema public');
    await expect(ask(urls.owner, 'CREATE DATABASE mine')).rejects.toThrow('permission denied to create database');
    expect(statSync(path.join(home, 'passwords.json')).mode & 0o777).toBe(0o600);
  });

  it('knows Chinese characters for letters', async () => {
    const { urls } = await start();
    await ask(urls.owner, 'CREATE EXTENSION pg_trgm');
    expect(await ask(urls.owner, `SELECT cardinality(show_trgm('机器人')) > 0 AS known`)).toEqual([{ known: true }]);
  });

  it('is adopted after its starter was killed', async () => {
    const first = await start();
    await killStarter();
    const second = await start();
    expect(second).toMatchObject({ adopted: true, pid: first.pid, port: first.port });
  });

  it('comes back after everything was killed', async () => {
    const first = await start();
    await ask(first.urls.owner, 'CREATE TABLE kept (n int)');
    await killStarter();
    process.kill(first.pid, 'SIGKILL');
    const second = await start();
    expect(second.adopted).toBe(false);
    expect(await ask(second.urls.owner, 'SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 0 }]);
  });

  it('is not fooled by a pid file that names another program', async () => {
    await start();
    await stop(running[0] as ChildProcess);
    const pidFile = path.join(home, 'pg18', 'postmaster.pid');
    writeFileSync(pidFile, `${process.pid}\n${home}\n0\n1\n\n127.0.0.1\n0 0\nready\n`);
    const again = await start();
    expect(again.adopted).toBe(false);
    expect(readFileSync(pidFile, 'utf8').startsWith(`${again.pid}\n`)).toBe(true);
  });

  it('is one server when two starts happen at once', async () => {
    const [one, other] = await Promise.all([start(), start()]);
    expect(one.pid).toBe(other.pid);
    expect([one.adopted, other.adopted].filter(Boolean)).toHaveLength(1);
  });

  (isRoot ? it : it.skip)('runs as an ordinary account when root has no user namespaces', async () => {
    const { pid } = await start({ LIANQUN_NO_USER_NAMESPACE: '1' });
    const uid = /^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    expect(Number(uid)).toBeGreaterThan(0);
  });
});
