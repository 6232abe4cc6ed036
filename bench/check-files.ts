import { readFile } from 'node:fs/promises';
import { catalogue } from '../src/app/catalogue';
import { checkFile } from '../src/cli/check/check-file';
import type { CheckSettings } from '../src/cli/terminal/check-settings';
import { readFormFile } from '../src/files';
import { readBare } from './bare-reading';
import type { ExcelJs } from './exceljs-workbook';
import { startWatch, type Time } from './stopwatch';

export { writeBatch, type BatchFiles } from './batch-files';

/** One time for each file and round. */
export type FileTimes = Readonly<Record<string, readonly Time[]>>;

type Way = (path: string) => Promise<unknown>;

const warmUps = 1;

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

/** Each file from the disk to its findings, and the same files only read, in turns and in one thread. */
export async function measureFiles(
  paths: readonly string[],
  forms: readonly string[],
  rounds: number,
  exceljs: ExcelJs | null,
): Promise<FileTimes> {
  const ways: Readonly<Record<string, Way>> = {
    'ours: read and checked': check,
    'ours: only read': async (path) => readFormFile(await readFile(path)),
    ...(exceljs && {
      'exceljs: only read': async (path: string) =>
        new exceljs.Workbook().xlsx.load(await readFile(path)),
    }),
    'fflate and saxes: unpacked and parsed': async (path) => readBare(await readFile(path)),
  };
  for (const path of paths) await expectForms(path, forms);
  const times: Record<string, Time[]> = {};
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const path of paths) {
      for (const [name, read] of Object.entries(ways)) {
        const watch = startWatch();
        await read(path);
        if (round >= 0) (times[name] ??= []).push(watch.read());
      }
    }
  }
  return times;
}

function check(path: string) {
  return checkFile(path, settings, catalogue, { readFile });
}

/** A fast answer counts only if it is one: every form is found, and the figure that is off. */
async function expectForms(path: string, forms: readonly string[]): Promise<void> {
  const { text } = await check(path);
  const facts = JSON.parse(text) as {
    readonly forms: readonly { readonly form: string }[];
    readonly findings: readonly unknown[];
  };
  const missing = forms.filter((id) => !facts.forms.some(({ form }) => form === id));
  if (missing.length > 0) throw new Error(`${path}: ${missing.join(', ')} not found`);
  if (facts.findings.length === 0) throw new Error(`${path}: nothing found wrong`);
}
