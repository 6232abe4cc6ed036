import { TextRun } from 'docx';
import type { DocumentRun } from '../../domain/document/document';

/** What XML cannot hold is left out; the writer of the package escapes the rest. */
export function documentText(text: string): string {
  return text.replace(/[\0-\x08\x0b-\x1f\uFFFE\uFFFF\p{Cs}]/gu, '');
}

export function textRuns(runs: readonly DocumentRun[]): TextRun[] {
  return runs.map(
    ({ text, isGap }) =>
      new TextRun({ text: documentText(text), ...(isGap && { highlight: 'yellow' as const }) }),
  );
}
