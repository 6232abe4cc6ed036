import { zipSync } from 'fflate';

/** Archives count time from this day on, and ours says nothing with it. */
const firstZipDay = '1980-01-01T00:00:00';

/** Files that are packed already, as one archive. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(files), { mtime: firstZipDay, level: 0 });
}
