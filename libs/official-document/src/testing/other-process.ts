import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { transformFileSync } from '@swc/core';
import type { OfficialDocument } from '../tree.js';

const SOURCE = path.resolve(__dirname, '..');
const MODULES = path.resolve(SOURCE, '../../../node_modules');

const PROGRAM = `
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { renderDocx, renderHtml } from './index.js';
const { document } = JSON.parse(readFileSync('input.json', 'utf8'));
const digest = (bytes) => createHash('sha256').update(bytes).digest('hex');
console.log(JSON.stringify({
  offset: new Date().getTimezoneOffset(),
  docx: digest(await renderDocx(document)),
  html: digest(await renderHtml(document)),
}));
`;

/** What a fresh process far away makes of the same tree. */
export function inOtherProcess(document: OfficialDocument): { offset: number; docx: string; html: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'official-document-'));
  try {
    const sources = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' });
    for (const file of sources.filter((name) => /^(?!testing).*(?<!\.spec|\.d)\.ts$/.test(name))) {
      const target = path.join(folder, file.replace(/\.ts$/, '.js'));
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, compiled(path.join(SOURCE, file)));
    }
    symlinkSync(MODULES, path.join(folder, 'node_modules'), 'junction');
    writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(path.join(folder, 'input.json'), JSON.stringify({ document }));
    writeFileSync(path.join(folder, 'program.js'), PROGRAM);
    const env = { ...process.env, TZ: 'America/St_Johns', LANG: 'C' };
    const output = execFileSync(process.execPath, ['program.js'], { cwd: folder, env, encoding: 'utf8' });
    return JSON.parse(output) as { offset: number; docx: string; html: string };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const compiled = (file: string): string =>
  transformFileSync(file, {
    swcrc: false,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
  }).code;
