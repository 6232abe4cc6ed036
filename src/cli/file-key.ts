import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Where the machine takes A.xlsx and a.xlsx for one file. */
const isCaseIgnored = process.platform === 'win32' || process.platform === 'darwin';

/** The same for every spelling of a path: ./a.xlsx is a.xlsx. */
export function fileKey(path: string): string {
  const whole = resolve(path);
  return isCaseIgnored ? whole.toLowerCase() : whole;
}

/** The same for every path that leads to one file: a link to a.xlsx is a.xlsx, so is a second name of it. */
export function contentKey(path: string): string {
  try {
    const found = statSync(path, { bigint: true, throwIfNoEntry: false });
    // Some drives number no files.
    if (found?.isFile() === true && found.ino > 0n) return `${found.dev}:${found.ino}`;
    return fileKey(found ? realpathSync.native(path) : inRealFolder(path));
  } catch {
    return fileKey(path);
  }
}

/** What is not there yet, in a folder that may be reached through a link. */
function inRealFolder(path: string): string {
  const whole = resolve(path);
  return join(realpathSync.native(dirname(whole)), basename(whole));
}
