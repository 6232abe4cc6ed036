import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { schemaFiles } from './schema-files';

/** Writes what the documentation generates from the forms, and removes what no form stands behind any more. */
export async function main(): Promise<void> {
  const folder = 'docs/schema';
  await mkdir(folder, { recursive: true });
  const files = schemaFiles();
  const names = new Set(files.map(({ fileName }) => fileName));
  const stale = (await readdir(folder)).filter((name) => !names.has(name));
  await Promise.all([
    ...stale.map((name) => rm(join(folder, name))),
    ...files.map(({ fileName, text }) => writeFile(join(folder, fileName), text)),
  ]);
}
