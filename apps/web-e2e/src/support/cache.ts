import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..', '..', '..', '..');

/**
 * A folder that is made once and then found. It is complete or absent: the work happens elsewhere and is renamed,
 * since a second process must never see half of it.
 */
export async function cachedFolder(name: string, make: (folder: string) => void | Promise<void>): Promise<string> {
  const cache = path.join(root, 'node_modules', '.cache', 'lianqun-journeys');
  const folder = path.join(cache, name);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(path.join(cache, `${name}-`));
  try {
    await make(draft);
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another process may have made it meanwhile.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
