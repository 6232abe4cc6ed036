import { resolve } from 'node:path';

/** Where the machine takes A.xlsx and a.xlsx for one file. */
const isCaseIgnored = process.platform === 'win32' || process.platform === 'darwin';

/** The same for every spelling of a path: ./a.xlsx is a.xlsx. */
export function fileKey(path: string): string {
  const whole = resolve(path);
  return isCaseIgnored ? whole.toLowerCase() : whole;
}
