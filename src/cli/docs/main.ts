import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogue } from '../../app/catalogue';
import { formFiles } from './form-files';
import { seedRecords } from '../../packs/narrative/records';
import { narrativePage } from './narrative-page';
import { rulesPage } from './rules-page';
import { schemaFiles, type DocumentFile } from './schema-files';

/** Writes what the documentation generates from forms and rules, and removes what no form stands behind any more. */
export async function main(): Promise<void> {
  const { page, pictures } = formFiles();
  await writeFile(join('docs', 'RULES.md'), rulesPage(catalogue.packs));
  await writeFile(join('docs', 'narrative.md'), narrativePage(seedRecords));
  await writeFile(join('docs', page.fileName), page.text);
  await fill('docs/images/forms', pictures);
  await fill('docs/schema', schemaFiles());
}

async function fill(folder: string, files: readonly DocumentFile[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const names = new Set(files.map(({ fileName }) => fileName));
  const stale = (await readdir(folder)).filter((name) => !names.has(name));
  await Promise.all([
    ...stale.map((name) => rm(join(folder, name))),
    ...files.map(({ fileName, text }) => writeFile(join(folder, fileName), text)),
  ]);
}
