import { labelCore, labelKey } from '../read/label-key';
import { matchLabel, type LabelPattern } from '../read/label-pattern';

/** Labels that mean the same: each list is one meaning, in the words of one place and another. */
export type LabelSynonyms = readonly (readonly string[])[];

/** Compares labels of a document with those of forms, whatever words a place has for them. */
export interface LabelWords {
  /** A text as it is compared: two texts of one meaning have the same. */
  meaningOf(text: string): string;
  /** Whether a text stands for a label of a form: as it is printed, numbered in another way, or in the words of another place. */
  isLabel(label: LabelPattern, text: string): boolean;
}

export function labelWords(synonyms: LabelSynonyms): LabelWords {
  const meanings = new Map<string, string>();
  for (const [first = '', ...others] of synonyms) {
    const meaning = coreOf(first);
    for (const other of [first, ...others]) meanings.set(coreOf(other), meaning);
  }
  const known = new Map<string, string>();
  function meaningOf(text: string): string {
    const before = known.get(text);
    if (before !== undefined) return before;
    const core = coreOf(text);
    const meaning = meanings.get(core) ?? core;
    if (text.length <= longestLabel) known.set(text, meaning);
    return meaning;
  }
  return {
    meaningOf,
    isLabel: (label, text) => {
      if (text.length > longestLabel) return false;
      if (matchLabel(label, labelKey(text)) === 'same') return true;
      const meaning = meaningOf(text);
      return (
        meaning !== '' &&
        label.key !== null &&
        label.isTelling &&
        meaningOf(label.label) === meaning
      );
    },
  };
}

const longestLabel = 80;

/** Without numbers and years in front and colons behind: 合计： is 合计, 2023年预算数 is 预算数. */
function coreOf(text: string): string {
  return labelCore(labelKey(text)).replace(/^20\d\d年度?(?=.)|[:;。,]+$/gu, '');
}
