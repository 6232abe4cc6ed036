import { createHash } from 'node:crypto';
import packageFile from '../../../package.json';

/** How files are checked, as far as the result depends on it: the version of the program, the settings and the packs of files. */
export function wayOf(settings: readonly unknown[], packFiles: readonly Uint8Array[]): string {
  const hash = createHash('sha256').update(JSON.stringify([packageFile.version, settings]));
  for (const bytes of packFiles) hash.update('\n').update(bytes);
  return hash.digest('hex');
}

/** The same where the same bytes are checked in the same way; a result with it need not be made again. */
export function fingerprintOf(bytes: Uint8Array, way: string): string {
  return createHash('sha256').update(way).update(bytes).digest('hex').slice(0, 32);
}
