import { basename, dirname, join, relative } from 'node:path';
import { byName } from '../../app/batch/file-tally';
import type { Words } from '../../domain/form/words';
import { fileKey } from '../file-key';
import { unreadableProblem } from '../file-problem';
import type { Terminal } from '../terminal/terminal';

/** Kinds of files that disclosures come in. Those that cannot be read are not passed over: each is said to be so. */
export const disclosure = /\.(?:xlsx|xlsm|xls|xltx|et|ods|docx|docm|doc|wps|odt|pdf|txt|tsv)$/i;

/** What Excel and Word leave beside a file that is open, and what the system hides. */
const isHidden = (file: string) => file.split(/[\\/]/).some((part) => /^(?:~\$|\.)/.test(part));

/** What `--annotate` wrote beside the files that were checked. */
const annotated = /(?:（批注）| \(annotated\))\.[a-z]+$/i;

/** The files that are named, and those in the folders that are named, each once: in the same order on every machine. */
export async function namedFiles(
  paths: readonly string[],
  terminal: Pick<Terminal, 'lines' | 'complain'>,
  language: keyof Words,
  isMeant: (file: string) => boolean = (file) => disclosure.test(file),
): Promise<readonly string[]> {
  const all = new Map<string, string>();
  for (const path of paths) {
    const below = await terminal.lines
      ?.filesBelow(path)
      .catch((error: unknown) => unreadableProblem(path, error));
    const found = below ? disclosuresOf(below, path, isMeant) : [path];
    for (const [file, lock] of openFiles(found, below ?? []))
      terminal.complain(openWords(file, lock)[language]);
    for (const file of found) {
      const key = fileKey(file);
      // Of several spellings the first.
      if (!all.has(key)) all.set(key, file);
    }
  }
  return [...all.values()];
}

function disclosuresOf(
  files: readonly string[],
  folder: string,
  isMeant: (file: string) => boolean,
): string[] {
  return files
    .filter((file) => isMeant(file) && !annotated.test(file) && !isHidden(relative(folder, file)))
    .sort(byName);
}

/** So many letters of a longer name Word leaves out: ~$预算.docx is that of 部门预算.docx. */
const leftOut = [0, 1, 2];

/** Files that somebody has open, each with what Excel or Word keeps beside it. */
function openFiles(
  files: readonly string[],
  all: readonly string[],
): readonly (readonly [file: string, lock: string])[] {
  const locks = new Set(all.filter((file) => basename(file).startsWith('~$')));
  if (locks.size === 0) return [];
  return files.flatMap((file) => {
    const name = basename(file);
    const lock = leftOut
      .map((letters) => `~$${name.slice(letters)}`)
      .find((one) => locks.has(join(dirname(file), one)));
    return lock === undefined ? [] : [[file, lock] as const];
  });
}

function openWords(file: string, lock: string): Words {
  return {
    zh: `${file} 可能正在 Excel 或 Word 里打开（旁边有临时文件 ${lock}），按最后一次保存的内容读取。请保存并关闭它，再核对一遍。`,
    en: `${file} may be open in Excel or Word (its temporary file ${lock} stands beside it); it is read as it was last saved. Save and close it, and run this again.`,
  };
}
