import type { FileVerdict } from '../../app/batch/file-tally';

/** What is said of a file that could not be read, as of one that was. */
export function unreadableFacts(file: string, message: string) {
  const ledger = { pass: 0, fail: 0, notApplicable: 0, notEnoughData: 0 };
  const verdict: FileVerdict = 'unreadable';
  return { file, verdict, message, forms: [], findings: [], ledger };
}

export function unreadableText(file: string, message: string): string {
  return `${file}  ${message}`;
}
