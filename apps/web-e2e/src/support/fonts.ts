import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cachedFolder, root } from './cache.js';
import { unpackWoff } from './woff.js';

const PACKAGE = path.join(root, 'node_modules', '@openfonts', 'noto-sans-sc_all');
const WEIGHTS = [400, 500, 600, 700];

/**
 * A fontconfig file that knows one Chinese font and nothing else, so that a page looks the same on a machine with
 * many fonts and on one with none.
 * @returns the value for FONTCONFIG_FILE
 */
export async function chineseFonts(): Promise<string> {
  const { version } = JSON.parse(readFileSync(path.join(PACKAGE, 'package.json'), 'utf8')) as { version: string };
  const folder = await cachedFolder(`fonts-${version}`, (draft) => {
    for (const weight of WEIGHTS) {
      const woff = readFileSync(path.join(PACKAGE, 'files', `noto-sans-sc-all-${weight}.woff`));
      writeFileSync(path.join(draft, `${weight}.ttf`), unpackWoff(woff));
    }
  });
  const file = path.join(folder, 'fonts.conf');
  writeFileSync(file, configuration(folder));
  return file;
}

/** Written on every run: it holds absolute paths, and the checkout may have been moved. */
const configuration = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escapeXml(folder)}</dir>
  <cachedir>${escapeXml(path.join(folder, 'cache'))}</cachedir>
</fontconfig>
`;

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
