import { tallyOf, type FileTally } from '../../app/batch/file-tally';
import type { Catalogue } from '../../app/catalogue';
import { describeReport } from '../../app/report/describe-report';
import type { ReportDocument } from '../../app/report/report-document';
import { checkedFile, type CheckedFile, type ReadableFile } from '../../files';
import { fingerprintOf } from '../batch/fingerprint';
import { checkFacts } from '../check-facts';
import { checkText } from '../check-text';
import { CommandProblem } from '../command-problem';
import { formFileOf } from '../form-file-of';
import type { Terminal } from '../terminal';
import type { CheckSettings } from './check-settings';
import { failedOutcome, unreadableOutcome } from './failed-outcome';
import { withFingerprint, type NotedFile } from './noted-file';

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
}

export async function checkFile(
  path: string,
  settings: CheckSettings,
  catalogue: Catalogue,
  terminal: Pick<Terminal, 'readFile'>,
): Promise<FileOutcome> {
  const { way } = settings;
  let fingerprint: string | null = null;
  const readFile = async (name: string) => {
    const bytes = await terminal.readFile(name);
    if (way !== null) fingerprint = fingerprintOf(bytes, way);
    return bytes;
  };
  try {
    const file = await formFileOf(path, { readFile });
    return readableOutcome(
      { path, fingerprint },
      settings,
      checkedFileOf(file, settings, catalogue),
    );
  } catch (error) {
    if (error instanceof CommandProblem)
      return unreadableOutcome({ path, fingerprint }, error.words, settings);
    const why = error instanceof Error ? error.message : String(error);
    return failedOutcome(path, { kind: 'broken', why }, settings);
  }
}

function checkedFileOf(
  file: ReadableFile,
  { pack, year }: CheckSettings,
  catalogue: Catalogue,
): CheckedFile {
  return checkedFile(file, catalogue, { isPackChosen: pack !== null, year });
}

function readableOutcome(
  { path, fingerprint }: NotedFile,
  { format, language, year, time, isTallied }: CheckSettings,
  checked: CheckedFile,
): FileOutcome {
  const { forms, accepted, report, unknown, unread, profile } = checked;
  const department = profile?.department ?? departmentOf(forms);
  const factsOf = () => checkFacts(path, report, language, unknown, department);
  const facts = format === 'json' || isTallied ? factsOf() : null;
  const outcome = {
    code: report.verdict === 'fail' ? 1 : 0,
    text: '',
    report: null,
    tally: facts && isTallied ? tallyOf(facts) : null,
  } as const;
  switch (format) {
    case 'json':
      return { ...outcome, text: JSON.stringify(withFingerprint(facts ?? factsOf(), fingerprint)) };
    case 'text':
      return { ...outcome, text: checkText(path, report, accepted, language, unknown) };
    case 'xlsx': {
      const described = describeReport(
        {
          forms,
          accepted,
          unread,
          file: path,
          department,
          year: year ?? profile?.year ?? null,
          time,
        },
        language,
      );
      return { ...outcome, report: described };
    }
  }
}

/** That of its forms, if they name one. */
function departmentOf(forms: CheckedFile['forms']): string | null {
  const named = new Set(forms.flatMap(({ department }) => department ?? []));
  const [only = null] = named;
  return named.size === 1 ? only : null;
}
