import type { Words } from '../../domain/form/words';
import type { ReportDocument } from '../../app/report/report-document';
import type { FileTally } from '../../app/batch/file-tally';

/** What came of one file: plain data, from whichever thread. */
export interface FileOutcome {
  /** Of the program: 1 where there are errors, 2 where the file could not be read. */
  readonly code: 0 | 1 | 2;
  /** As it is printed. */
  readonly text: string;
  /** For a workbook of reports; null where only text is asked for. */
  readonly report: ReportDocument | null;
  /** For a summary of many files; null where none is asked for. */
  readonly tally: FileTally | null;
  /** The copy with comments; null where none is asked for. */
  readonly annotated: AnnotatedFile | null;
}

/** Checks one file after the other, or several at a time; stops what it started when it is through. */
export interface FileChecker {
  check(path: string): Promise<FileOutcome>;
  /** How many files it works on at a time. */
  readonly width: number;
  stop(): Promise<void>;
}

/** A copy to be written beside its file, or why there is none: plain data, from whichever thread. */
export type AnnotatedFile =
  | {
      readonly kind: 'copy';
      readonly path: string;
      readonly bytes: Uint8Array;
      readonly count: number;
    }
  | { readonly kind: 'nothing'; readonly words: Words }
  | { readonly kind: 'refused'; readonly words: Words };
