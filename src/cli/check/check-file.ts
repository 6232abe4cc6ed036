import type { FileOutcome } from '../terminal/file-checker';
import { tallyOf } from '../../app/batch/file-tally';
import type { Catalogue } from '../../app/catalogue';
import { isToBeTold, packChoiceWords } from '../../app/check/texts/pack-choice-words';
import { saidByForms } from '../../app/check/between-forms/said-by-forms';
import { describeReport } from '../../app/report/describe-report';
import { checkedFile } from '../../files/file-check/checked-file';
import { fingerprintOf } from '../batch/fingerprint';
import { checkFacts } from '../check-facts';
import { checkText } from '../check-text';
import { CommandProblem } from '../command-problem';
import { readFormFileAt, type ReadFormFile } from '../form-file-of';
import type { Terminal } from '../terminal/terminal';
import { annotatedFile } from './annotated-file';
import type { CheckSettings } from '../terminal/check-settings';
import { failedOutcome, unreadableOutcome } from './failed-outcome';
import { withFingerprint, type NotedFile } from './noted-file';

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
    const read = await readFormFileAt(path, { readFile });
    return outcomeOfRead({ path, fingerprint }, read, settings, catalogue);
  } catch (error) {
    if (error instanceof CommandProblem)
      return unreadableOutcome({ path, fingerprint }, error.words, settings);
    const why = error instanceof Error ? error.message : String(error);
    return failedOutcome(path, { kind: 'broken', why }, settings);
  }
}

/** What is said of a file, whoever read it. */
export function outcomeOfRead(
  { path, fingerprint }: NotedFile,
  read: ReadFormFile,
  { format, language, pack: packId, year, time, isTallied, isAnnotating }: CheckSettings,
  catalogue: Catalogue,
): FileOutcome {
  const checked = checkedFile(read.file, catalogue, { packId, year });
  const { forms, accepted, report, unknown, unread, nothing, profile } = checked;
  const department = profile?.department ?? saidByForms(forms, 'department');
  const pack = checked.found.some(({ isMarked }) => !isMarked) ? checked.pack() : null;
  const told =
    pack && isToBeTold(pack)
      ? { why: pack.kind, words: packChoiceWords(pack, catalogue.packs) }
      : null;
  const factsOf = () =>
    checkFacts(path, { ...report, nothing }, { unknown, department, pack: told }, language);
  const facts = format === 'json' || isTallied ? factsOf() : null;
  const outcome = {
    code: report.verdict === 'fail' ? 1 : 0,
    text: '',
    report: null,
    tally: facts && isTallied ? tallyOf(facts) : null,
    annotated: isAnnotating ? annotatedFile(path, read, checked, language) : null,
  } as const;
  switch (format) {
    case 'json':
      return { ...outcome, text: JSON.stringify(withFingerprint(facts ?? factsOf(), fingerprint)) };
    case 'text':
      return {
        ...outcome,
        text: [
          checkText(path, { ...report, nothing }, { accepted, unknown }, language),
          ...(told ? [`  ${told.words[language]}`] : []),
        ].join('\n'),
      };
    case 'xlsx': {
      const described = describeReport(
        {
          forms,
          accepted,
          unread,
          nothing,
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
