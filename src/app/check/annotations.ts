import type { Words } from '../../domain/form/words';
import type { Span } from '../../domain/statement/span';
import { isUnread, type UnknownTable } from '../../domain/recognize/recognize-tables';
import type { Acceptance } from './accept/acceptance-record';
import { locationWords } from '../location-words';
import { fillWords } from '../messages/fill-text';
import { describeFinding } from './texts/describe-finding';
import { mistakesOf } from './mistakes';
import type { CheckedFinding, CheckedForm } from './report';
import { unfilledNames, unfilledWords } from './unfilled';
import { unknownTableWords } from './texts/unknown-table-words';
import { severityNames } from './texts/verdict-texts';

/** What is written beside a place of a file: a finding, in words. */
export interface Annotation {
  /** The sheet of the cell; in a document addresses say all by themselves. */
  readonly sheet: string;
  readonly at: string;
  /** The words that it is about, in the text that stands there; null for all of it. */
  readonly words: (Span & { readonly text: string }) | null;
  readonly text: string;
}

interface Annotated {
  readonly forms: readonly CheckedForm[];
  readonly accepted: readonly Acceptance[];
  readonly unknown: readonly UnknownTable[];
}

const texts = {
  finding: { zh: '{severity}：{message}', en: '{severity}: {message}' },
  consequences: { zh: '由此引起的问题：{places}', en: 'Problems that come of it: {places}' },
  rule: { zh: '规则 {rule}', en: 'Rule {rule}' },
  more: {
    zh: '后面还有{count}处待填写，没有逐处批注：{places}',
    en: 'Still to be filled in behind this, without a comment each: {count} ({places})',
  },
} satisfies Readonly<Record<string, Words>>;

/** So many places are named; the reader finds the others when she has mended the first. */
const mostPlaces = 8;

/** What an annotated copy of a file says: each mistake once, at its place, with what comes of it; nothing of what was accepted. */
export function annotationsOf(
  { forms, accepted, unknown }: Annotated,
  language: keyof Words,
): Annotation[] {
  return [
    ...forms.flatMap((form) => {
      const { mistakes, unfilled } = mistakesOf(form, accepted);
      return [
        ...mistakes.map(({ finding, consequences }) =>
          annotation(
            finding,
            form,
            describeFinding(finding, form.unit)[language],
            consequences,
            language,
          ),
        ),
        ...unfilledNote(unfilled, form, language),
      ];
    }),
    ...unknown.flatMap((table): Annotation[] =>
      isUnread(table)
        ? [
            {
              sheet: table.at,
              at: table.at,
              words: null,
              text: unknownTableWords(table)[language],
            },
          ]
        : [],
    ),
  ];
}

function annotation(
  finding: CheckedFinding,
  { sheet }: CheckedForm,
  message: string,
  consequences: readonly CheckedFinding[],
  language: keyof Words,
): Annotation {
  const { severity, at, words, text, rule } = finding;
  const places = placesOf(consequences, language);
  const lines = [
    fillWords(texts.finding, { severity: severityNames[severity][language], message }),
    ...(places === '' ? [] : [fillWords(texts.consequences, { places })]),
    fillWords(texts.rule, { rule }),
  ];
  return {
    sheet,
    at: at[0],
    words: words ? { ...words, text } : null,
    text: lines.map((line) => line[language]).join('\n'),
  };
}

/** So many gaps of one text get a note each; more would hide what else is said. */
const mostGaps = 50;

/** What is to be filled in a form is told once, at the first of its places; in a text at each gap, where the words are. */
function unfilledNote(
  unfilled: readonly CheckedFinding[],
  form: CheckedForm,
  language: keyof Words,
): Annotation[] {
  const [first] = unfilled;
  if (!first) return [];
  if (form.isText) return gapNotes(unfilled, form, language);
  const places = listed(unfilledNames(unfilled, language), language);
  const { [language]: message } = unfilledWords(first, unfilled.length, places);
  return [annotation(first, form, message, [], language)];
}

function gapNotes(
  gaps: readonly CheckedFinding[],
  form: CheckedForm,
  language: keyof Words,
): Annotation[] {
  const left = gaps.slice(mostGaps);
  return gaps.slice(0, mostGaps).map((gap, place) => {
    const said = annotation(gap, form, describeFinding(gap, form.unit)[language], [], language);
    if (left.length === 0 || place < mostGaps - 1) return said;
    const params = { count: String(left.length), places: placesOf(left, language) };
    return { ...said, text: `${said.text}\n${fillWords(texts.more, params)[language]}` };
  });
}

function placesOf(findings: readonly CheckedFinding[], language: keyof Words): string {
  return listed([...new Set(findings.map(({ at }) => locationWords(at[0])[language]))], language);
}

function listed(names: readonly string[], language: keyof Words): string {
  const list = names.slice(0, mostPlaces).join(language === 'zh' ? '、' : ', ');
  return names.length > mostPlaces ? `${list}${language === 'zh' ? '……' : ' …'}` : list;
}
