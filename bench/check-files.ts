import { readFile } from 'node:fs/promises';
import { catalogue } from '../src/app/catalogue';
import { checkFile, outcomeOfRead } from '../src/cli/check/check-file';
import { readFormFileAt } from '../src/cli/form-file-of';
import type { CheckSettings } from '../src/cli/terminal/check-settings';
import { readBare } from './bare-reading';
import { readWithExcelJs, type ReadingExcelJs } from './exceljs-reading';
import { startWatch, type Time } from './stopwatch';

export { writeBatch, writeFiveForms, type BatchFiles } from './batch-files';

/** One time for each file, round by round; the first round compiles. */
export type FileTimes = Readonly<Record<string, readonly (readonly Time[])[]>>;

type Way = (path: string) => Promise<unknown>;

const settings: CheckSettings = {
  format: 'json',
  language: 'zh',
  pack: null,
  packFiles: [],
  year: null,
  time: '2026-11-26 10:30',
  isTallied: false,
  isAnnotating: false,
  way: null,
};

/**
 * Each file from the disk to its findings, by ours and by the same engine over what another read, and the same files only read: all
 * files by one way, then by the next, in one thread.
 */
export async function measureFiles(
  paths: readonly string[],
  forms: readonly string[],
  rounds: number,
  exceljs: ReadingExcelJs | null,
): Promise<FileTimes> {
  const ways: Readonly<Record<string, Way>> = {
    'ours: read and checked': check,
    ...(exceljs && {
      'exceljs and our engine: read and checked': (path: string) => checkOver(exceljs, path),
    }),
    'ours: only read': (path) => readFormFileAt(path, { readFile }),
    ...(exceljs && {
      'exceljs: only read': async (path: string) =>
        new exceljs.Workbook().xlsx.load(await readFile(path)),
    }),
    'fflate and saxes: unpacked and parsed': async (path) => readBare(await readFile(path)),
  };
  const times: Record<string, Time[][]> = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, read] of Object.entries(ways)) {
      const measured: Time[] = [];
      for (const path of paths) {
        const watch = startWatch();
        await read(path);
        measured.push(watch.read());
      }
      (times[name] ??= []).push(measured);
    }
  }
  for (const path of paths) await expectForms(path, forms, exceljs);
  return times;
}

function check(path: string) {
  return checkFile(path, settings, catalogue, { readFile });
}

async function checkOver(exceljs: ReadingExcelJs, path: string) {
  const bytes = await readFile(path);
  const file = await readWithExcelJs(exceljs, bytes);
  return outcomeOfRead({ path, fingerprint: null }, { bytes, file }, settings, catalogue);
}

/** A fast answer counts only if it is one: every form is found, and the figure that is off, whoever reads. */
async function expectForms(
  path: string,
  forms: readonly string[],
  exceljs: ReadingExcelJs | null,
): Promise<void> {
  const { text } = await check(path);
  if (exceljs && (await checkOver(exceljs, path)).text !== text)
    throw new Error(`${path}: something else is found over exceljs`);
  const facts = JSON.parse(text) as {
    readonly forms: readonly { readonly form: string }[];
    readonly findings: readonly unknown[];
  };
  const missing = forms.filter((id) => !facts.forms.some(({ form }) => form === id));
  if (missing.length > 0) throw new Error(`${path}: ${missing.join(', ')} not found`);
  if (facts.findings.length === 0) throw new Error(`${path}: nothing found wrong`);
}
