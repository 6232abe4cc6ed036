import type { Acceptance } from '../app/check/accept/acceptance-record';
import { locationWords, locationIn } from '../app/location-words';
import { describeFinding } from '../app/check/texts/describe-finding';
import { ledgerTexts } from '../app/check/texts/ledger-texts';
import { mistakesOf } from '../app/check/mistakes';
import { undecidedPlaces, untoldOf } from '../app/check/texts/undecided-texts';
import { unfilledPlaces, unfilledWords } from '../app/check/unfilled';
import { severityNames, verdictNames } from '../app/check/texts/verdict-texts';
import { nothingCheckedWords } from '../app/check/nothing-checked';
import type { CheckedFinding, CheckedForm, CheckReport } from '../app/check/report';
import type { CheckedFile } from '../files';
import type { Words } from '../domain/form/words';
import { unknownTableWords } from '../app/check/texts/unknown-table-words';
import type { UnknownTable } from '../domain/recognize/recognize-tables';

/** Known of a file. */
type WhyNothing = Partial<Pick<CheckedFile, 'nothing'>>;

/** What is known of the file beside what the rules say. */
interface TextBeside {
  readonly accepted: readonly Acceptance[];
  readonly unknown: readonly UnknownTable[];
}

/**
 * What `check` says to people: the verdict, the findings with their consequences below them, what is to be filled in one line a form, what
 * was accepted and why, and what was checked.
 */
export function checkText(
  file: string,
  { verdict, forms, ledger, nothing = null }: CheckReport & WhyNothing,
  { accepted: acceptances, unknown }: TextBeside,
  language: keyof Words,
): string {
  if (forms.length === 0 && unknown.length === 0) {
    return { zh: `${file} 里没有认出表单。`, en: `No form was recognised in ${file}.` }[language];
  }
  const all = forms.map((form) => ({ form, ...mistakesOf(form, acceptances) }));
  const empty = all.filter(({ isEmpty }) => isEmpty).map(({ form }) => nameOf(form, language));
  return [
    `${file}  ${verdictNames[verdict][language]}`,
    ...(nothing === null ? [] : [`  ${nothingCheckedWords[nothing][language]}`]),
    ...all.flatMap(({ form, mistakes, unfilled }) => [
      ...mistakes.flatMap(({ finding, consequences }) => [
        `  ${findingLine(finding, form, language)}`,
        ...consequences.map((one) => `    → ${findingLine(one, form, language)}`),
      ]),
      ...unfilledLine(unfilled, form, language),
    ]),
    ...all.flatMap(({ form, accepted }) =>
      accepted.map(({ finding, acceptance: { record } }) => {
        const words = { zh: '已接受', en: 'Accepted' }[language];
        const why = `${record.reason} (${record.day})`;
        return `  ${words}  ${findingLine(finding, form, language)}\n    ${why}`;
      }),
    ),
    ...(empty.length === 0
      ? []
      : [`  ${{ zh: '尚未填写', en: 'Not filled in yet' }[language]}  ${empty.join(', ')}`]),
    ...(forms.every(({ isText }) => isText) && unknown.length === 0 && nothing === null
      ? [`  ${onlyText[language]}`]
      : []),
    ...unknown.map((table) => `  ${unknownTableWords(table)[language]}`),
    // What holds of forms that nobody filled in is no praise.
    ...(nothing === 'notFilled' ? [] : ledgerTexts(forms, ledger)).map(
      (words) => `  ${words[language]}`,
    ),
    ...forms.flatMap((form) => undecidedLines(form, language)),
  ].join('\n');
}

/** T5 of a document says nothing to somebody who looks for a table. */
function nameOf({ form, sheet, place }: CheckedForm, language: keyof Words): string {
  return place === undefined ? sheet : `${locationWords(place)[language]} ${form.title}`;
}

const onlyText: Words = {
  zh: '没有认出表单，只检查了文字。',
  en: 'No form was recognised; only the text was checked.',
};

function unfilledLine(
  unfilled: readonly CheckedFinding[],
  form: CheckedForm,
  language: keyof Words,
): string[] {
  const [first] = unfilled;
  if (!first) return [];
  const cells = unfilledPlaces(unfilled, language);
  const { [language]: words } = unfilledWords(first, unfilled.length, cells);
  const severity = severityNames[first.severity][language];
  return [`  ${severity}  ${locationIn(form, first.at[0])[language]}  ${words}  [${first.rule}]`];
}

/** Each place that keeps the check from being complete, and why. */
function undecidedLines(form: CheckedForm, language: keyof Words): string[] {
  return undecidedPlaces(untoldOf(form)).map(({ sheet, at, words, rules }) => {
    const place = locationIn(sheet === null ? form : { sheet }, at)[language];
    return `    ${place}  ${words[language]}  [${rules.join(', ')}]`;
  });
}

function findingLine(finding: CheckedFinding, form: CheckedForm, language: keyof Words): string {
  const severity = severityNames[finding.severity][language];
  const { [language]: message } = describeFinding(finding, form.unit);
  const { chapter, at } = finding;
  const place = locationIn(form, at[0])[language];
  const inChapter =
    chapter === undefined ? '' : { zh: `（${chapter}）`, en: ` (${chapter})` }[language];
  return `${severity}  ${place}${inChapter}  ${message}  [${finding.rule}]`;
}
