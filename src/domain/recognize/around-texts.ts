import { labelKey } from '../read/label-key';
import { isOpenPattern, labelPattern } from '../read/label-pattern';
import type { FormIndex } from '../read/form-index';
import { knownTexts } from './known-texts';
import { unitLine } from '../read/sheet-words';

/** What is printed around tables, whichever they are. */
export interface AroundTexts {
  /** A title, a line or a note of any form, or what amounts are in. */
  isAround(text: string): boolean;
}

const made = new WeakMap<FormIndex, AroundTexts>();

export function aroundTexts(index: FormIndex): AroundTexts {
  const known = made.get(index) ?? makeAroundTexts(index);
  made.set(index, known);
  return known;
}

function makeAroundTexts({ styles }: FormIndex): AroundTexts {
  const all = styles
    // A title that is nothing but what the profile says is every text.
    .filter(({ style: { heading } }) =>
      heading.every((text) => typeof text !== 'string' || !isOpenPattern(labelPattern(text))),
    )
    .map(({ style }) => knownTexts(style));
  const known = new Map<string, boolean>();
  return {
    isAround: (text) => {
      if (text.length > longestLine) return false;
      const key = labelKey(text);
      const before = known.get(key);
      if (before !== undefined) return before;
      const found =
        unitLine.test(key) ||
        all.some(({ isTitle, isLine, isNote }) => isTitle(text) || isLine(text) || isNote(text));
      if (known.size < mostKept) known.set(key, found);
      return found;
    },
  };
}

const longestLine = 120;
const mostKept = 4096;
