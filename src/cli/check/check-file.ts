import type { Catalogue } from '../../app/catalogue';
import { describeReport } from '../../app/report/describe-report';
import type { ReportDocument } from '../../app/report/report-document';
import { checkedFile, searchFile } from '../../files';
import { checkFacts } from '../check-facts';
import { checkText } from '../check-text';
import { CommandProblem } from '../command-problem';
import { readFormFileAt } from '../form-file-of';
import type { Terminal } from '../terminal';
import { annotatedFile, type AnnotatedFile } from './annotated-file';
import type { CheckSettings } from './check-settings';
import { failedOutcome, unreadableOutcome } from './failed-outcome';

/** What came of one file: plain data, from whichever thread. */
export interface FileOutcome {
  /** Of the program: 1 where there are errors, 2 where the file could not be read. */
  readonly code: 0 | 1 | 2;
  /** As it is printed. */
  readonly text: string;
  /** For a workbook of reports; null where only text is asked for. */
  readonly report: ReportDocument | null;
  /** Absent where none is asked for. */
  readonly annotated?: AnnotatedFile;
}

export async function checkFile(
  path: string,
  settings: CheckSettings,
  catalogue: Catalogue,
  terminal: Pick<Terminal, 'readFile'>,
): Promise<FileOutcome> {
  try {
    return await readableOutcome(path, settings, catalogue, terminal);
  } catch (error) {
    if (error instanceof CommandProblem) return unreadableOutcome(path, error.words, settings);
    const why = error instanceof Error ? error.message : String(error);
    return failedOutcome(path, { kind: 'broken', why }, settings);
  }
}

async function readableOutcome(
  path: string,
  { format, language, pack, year, time, isAnnotating }: CheckSettings,
  catalogue: Catalogue,
  terminal: Pick<Terminal, 'readFile'>,
): Promise<FileOutcome> {
  const read = await readFormFileAt(path, terminal);
  const checked = checkedFile(searchFile(read.file, catalogue, { isPackChosen: pack !== null }));
  const { forms, accepted, report, unknown, unread, profile } = checked;
  const annotated =
    isAnnotating === true ? { annotated: annotatedFile(path, read, checked, language) } : {};
  const code = report.verdict === 'fail' ? 1 : 0;
  switch (format) {
    case 'json':
      return {
        code,
        text: JSON.stringify(checkFacts(path, report, language, unknown)),
        report: null,
        ...annotated,
      };
    case 'text':
      return {
        code,
        text: checkText(path, report, accepted, language, unknown),
        report: null,
        ...annotated,
      };
    case 'xlsx': {
      const described = describeReport(
        {
          forms,
          accepted,
          unread,
          file: path,
          department: profile?.department ?? null,
          year: year ?? profile?.year ?? null,
          time,
        },
        language,
      );
      return { code, text: '', report: described, ...annotated };
    }
  }
}
