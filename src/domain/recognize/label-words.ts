import { knownExpression } from '../check/known-expression';
import { labelCore, labelKey } from '../read/label-key';
import { isSameLabel, type LabelPattern } from '../read/label-pattern';
import { aroundLabel } from './heading-words';

/** Labels that mean the same: each list is one meaning, in the words of one place and another. */
export type LabelSynonyms = readonly (readonly string[])[];

/** Compares labels of a document with those of forms, whatever words a place has for them. */
export interface LabelWords {
  /** A text as it is compared: two texts of one meaning have the same. */
  meaningOf(text: string): string;
  /** A text to be held against labels; null for what is too long to be one. */
  textOf(text: string): LabelText | null;
  /** Whether a row that is called so is a total of others. */
  isTotal(text: string): boolean;
  /** Whether a line between two tables says that the first goes on in the second, or nothing at all: the number of a page. */
  isContinuation(text: string): boolean;
  /** A line as it is said again on the next page: 部门支出总表（续） is 部门支出总表. */
  saidAgain(text: string): string;
}

/** Words beside labels, as expressions over label keys. */
export interface TableWords {
  /** What rows of totals are called, of all or of a part. */
  readonly totals: string;
  /** What stands above a table that goes on on another page. */
  readonly continuations: string;
  /** What else stands between two pages. */
  readonly betweenPages: string;
  /** What stands behind a title that is said again. */
  readonly againTitle: string;
}

/** A text as it is held against labels. */
export interface LabelText {
  readonly key: string;
  readonly meaning: string;
}

export function labelWords(
  synonyms: LabelSynonyms,
  { totals, continuations, betweenPages, againTitle }: TableWords,
): LabelWords {
  const total = knownExpression(`^(?:${totals})$`);
  const continuation = knownExpression(`^(?:${continuations}|${betweenPages})$`);
  const again = knownExpression(`(?:${againTitle})$`);
  const meanings = new Map<string, string>();
  for (const [first = '', ...others] of synonyms) {
    const meaning = coreOf(first);
    for (const other of [first, ...others]) meanings.set(coreOf(other), meaning);
  }
  const known = new Map<string, LabelText>();
  function look(text: string): LabelText {
    const core = coreOf(text);
    return { key: labelKey(text), meaning: meanings.get(core) ?? core };
  }
  function textOf(text: string): LabelText | null {
    if (text.length > longestLabel) return null;
    const before = known.get(text);
    if (before) return before;
    const found = look(text);
    if (known.size >= mostKnown) known.clear();
    known.set(text, found);
    return found;
  }
  return {
    textOf,
    meaningOf: (text) => (textOf(text) ?? look(text)).meaning,
    isTotal: (text) => text.length <= longestLabel && total.test(coreOf(text)),
    saidAgain: (text) => labelKey(text).replace(again, ''),
    isContinuation: (text) => text.length <= longestLabel && continuation.test(labelKey(text)),
  };
}

/** What a label of a form means; null where it has placeholders, or stands in many rows. */
export function meaningOfLabel(
  { label, key, isTelling }: LabelPattern,
  words: LabelWords,
): string | null {
  const meaning = key !== null && isTelling ? words.meaningOf(label) : '';
  return meaning === '' ? null : meaning;
}

/** Whether a text stands for a label of a form: as it is printed, numbered in another way, or in the words of another place. */
export function isLabel(label: LabelPattern, meaning: string | null, text: LabelText): boolean {
  return isSameLabel(label, text.key) || (meaning !== null && text.meaning === meaning);
}

const longestLabel = 80;
/** The words of forms are read again and again, those of departments once. */
const mostKnown = 8192;

/** Without numbers and years in front and colons behind: 合计： is 合计, 2023年预算数 is 预算数. */
function coreOf(text: string): string {
  return labelCore(labelKey(text)).replace(aroundLabel, '');
}
