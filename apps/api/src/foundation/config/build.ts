import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Version of the product, as package.json at the top says. */
export const VERSION = '0.1.0';

const names = new Map<string, string>();

/** Identifies the web admin that is being served: a page of another build offers to reload. */
export function buildOf(webDir: string | null): string {
  if (!webDir) return VERSION;
  let name = names.get(webDir);
  if (!name) {
    const html = readFileSync(path.join(webDir, 'index.html'));
    name = createHash('sha256').update(html).digest('hex').slice(0, 12);
    names.set(webDir, name);
  }
  return name;
}
