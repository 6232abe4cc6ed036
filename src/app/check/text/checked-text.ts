import type { Fix } from '../../../domain/check/finding';
import { formFigures, type PlacedFigures } from '../../../domain/check/form-figures';
import type { Severity } from '../../../domain/form/severity';
import { ledgerOf } from '../../../domain/check/ledger';
import { noWords } from '../../../domain/read/words-on-sheet';
import { checkText } from '../../../domain/text-check/check-text';
import { chapterOf } from '../../../domain/text-check/chapter-of';
import { explainedBy } from '../../../domain/text-check/explained-by';
import type { PlacedSpan, TextFinding, TextFix } from '../../../domain/text-check/text-finding';
import { statementWords } from '../../../packs/statements/statement-words';
import { textSeverities } from '../../../packs/text-rules/text-severities';
import { rulesOfWriting } from '../../../packs/text-rules/rules-of-writing';
import { textRules } from '../../../packs/text-rules/text-rules';
import type { CheckedFinding, CheckedForm } from '../report';
import type { SheetParagraph, SheetText } from './sheet-text';
import type { KnownOfText } from './what-is-known';
import { wanYuan } from '../../../domain/money/money-unit';
import { textName } from './text-words';

interface Paragraph extends Pick<SheetParagraph, 'text' | 'at'> {
  /** A title, line or note that a form prints: nobody wrote it. */
  readonly isPrinted?: boolean;
}

/** How a text is called among the forms. */
const textForm: CheckedForm['form'] = {
  id: 'narrative',
  title: textName,
  shortName: { zh: '说明文字', en: 'Text' },
};

const noFigures: PlacedFigures = formFigures(
  { header: [], body: [] },
  { cells: [], blocks: [], problems: [] },
  wanYuan,
);

/** A text of a sheet as the list of what was checked has it. */
export function checkedText(
  { region, paragraphs }: Pick<SheetText, 'region'> & { readonly paragraphs: readonly Paragraph[] },
  sheet: string,
  known: KnownOfText,
  severities: Readonly<Record<string, Severity>> = textSeverities,
): CheckedForm {
  const source = { ...known, paragraphs: paragraphs.map(({ text }) => text) };
  const answers = checkText(source, statementWords, textRules).map((answer) =>
    isOfPrint(answer.finding, paragraphs) ? { ...answer, finding: null } : answer,
  );
  const findings = answers
    .flatMap(({ finding }) => finding ?? [])
    .sort((one, other) => one.paragraph - other.paragraph || one.start - other.start);
  const causes = explainedBy(findings);
  return {
    form: textForm,
    isText: true,
    ...{ sheet, region, unit: wanYuan, year: null, department: null, words: noWords },
    figures: noFigures,
    ledger: ledgerOf(answers.map(({ finding }) => ({ outcome: finding ? 'fail' : 'pass' }))),
    undecided: [],
    shape: [],
    kept: null,
    findings: findings.flatMap((finding, index) =>
      checkedFinding(finding, causes[index] ?? null, paragraphs, source.paragraphs, severities),
    ),
  };
}

/** How a form prints its own words is not what somebody wrote. */
function isOfPrint(finding: TextFinding | null, paragraphs: readonly Paragraph[]): boolean {
  return (
    finding !== null &&
    rulesOfWriting.has(finding.rule) &&
    paragraphs[finding.paragraph]?.isPrinted === true
  );
}

function checkedFinding(
  finding: TextFinding,
  causedBy: number | null,
  paragraphs: readonly Paragraph[],
  texts: readonly string[],
  severities: Readonly<Record<string, Severity>>,
): readonly CheckedFinding[] {
  const { rule, says, paragraph, start, end, others, cells, excess, isStillSo, fix } = finding;
  const own = paragraphs[paragraph];
  if (!own) return [];
  const { at, text } = own;
  const chapter = chapterOf(texts, paragraph, textRules.chapter);
  return [
    {
      ...{ rule, says },
      params: withElsewhere(finding, (other) => paragraphs[other]?.at),
      severity: severities[says] ?? 'error',
      at: [at, ...otherCells(others, paragraphs, at)],
      elsewhere: cells,
      ...(excess === undefined ? {} : { excess }),
      words: { start, end },
      // Most of what has a cause is right again with it.
      fix: causedBy === null || isStillSo ? fixAt(at, text, fix) : null,
      text: text.slice(start, end),
      causedBy,
      ...(chapter === null ? {} : { chapter }),
    },
  ];
}

/** With where the words are that a text disagrees with itself by. */
export function withElsewhere(
  { params, others }: Pick<TextFinding, 'params' | 'others'>,
  atOf: (paragraph: number) => string | undefined,
): TextFinding['params'] {
  const cells = [...new Set(others.flatMap(({ paragraph }) => atOf(paragraph) ?? []))];
  return cells.length === 0 ? params : { ...params, elsewhere: { cells } };
}

function otherCells(
  others: readonly PlacedSpan[],
  paragraphs: readonly Paragraph[],
  own: string,
): readonly string[] {
  const all = others.flatMap(({ paragraph }) => paragraphs[paragraph]?.at ?? []);
  return [...new Set(all)].filter((at) => at !== own);
}

function fixAt(at: string, text: string, fix: TextFix | null): Fix | null {
  if (!fix) return null;
  const { start, end, words: value } = fix;
  return { at, value, within: { start, end, was: text.slice(start, end) } };
}
