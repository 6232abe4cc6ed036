import { tallyOf } from '../../app/batch/file-tally';
import type { Words } from '../../domain/form/words';
import type { FileOutcome } from '../terminal/file-checker';
import type { CheckSettings } from '../terminal/check-settings';
import { withFingerprint, type NotedFile } from './noted-file';
import { unreadableFacts, unreadableText } from './unreadable-facts';

type Told = Pick<CheckSettings, 'format' | 'language' | 'isTallied'>;

/** Why nothing came of a file. */
export type Failure =
  | { readonly kind: 'outOfMemory' }
  | { readonly kind: 'tooLong'; readonly seconds: number }
  /** The program failed: what it said of that. */
  | { readonly kind: 'broken'; readonly why: string };

export function failedOutcome(path: string, failure: Failure, told: Told): FileOutcome {
  return unreadableOutcome({ path, fingerprint: null }, wordsOf(path, failure), told);
}

/** Of a file that could not be checked only why is said; the others are still checked. */
export function unreadableOutcome(
  { path, fingerprint }: NotedFile,
  words: Words,
  { format, language, isTallied }: Told,
): FileOutcome {
  const { [language]: message } = words;
  const facts = unreadableFacts(path, message);
  const text =
    format === 'json'
      ? JSON.stringify(withFingerprint(facts, fingerprint))
      : unreadableText(path, message);
  const tally = isTallied ? tallyOf(facts) : null;
  return { code: 2, text, report: null, tally, annotated: null };
}

function wordsOf(path: string, failure: Failure): Words {
  switch (failure.kind) {
    case 'outOfMemory':
      return {
        zh: `没有检查 ${path}：它太大，内存不够。请删去无关的工作表，或者分成几个文件再检查。`,
        en: `${path} was not checked: it is too large for the memory. Delete sheets that are not needed, or split it into several files.`,
      };
    case 'tooLong':
      return {
        zh: `没有检查 ${path}：${failure.seconds}秒还没有检查完。请用 Excel 打开它，另存为新文件再检查。`,
        en: `${path} was not checked: ${failure.seconds} seconds were not enough. Open it in Excel, save it as a new file, and check that.`,
      };
    case 'broken':
      return {
        zh: `没有检查 ${path}：程序出了错${failure.why === '' ? '' : `（${failure.why}）`}。请用 Excel 打开它，另存为新文件再检查；仍不行的，请告诉我们。`,
        en: `${path} was not checked: the program failed${failure.why === '' ? '' : ` (${failure.why})`}. Open it in Excel, save it as a new file, and check that; if it fails again, tell us.`,
      };
  }
}
