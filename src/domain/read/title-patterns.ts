import type { FormStyle } from '../form/form-style';
import { labelKey } from './label-key';
import { isSameLabel, labelPattern, type LabelPattern } from './label-pattern';

/** The titles of a layout. */
export interface TitlePatterns {
  readonly patterns: readonly LabelPattern[];
  /** Whether a text is one of them, given as key. */
  isTitleKey(key: string): boolean;
}

/** Layouts of other places share long lists of titles: each list is made into patterns once, not once a layout. */
const made = new WeakMap<FormStyle['heading'], TitlePatterns>();

export function titlePatterns({ heading }: Pick<FormStyle, 'heading'>): TitlePatterns {
  const known = made.get(heading) ?? makeTitlePatterns(heading);
  made.set(heading, known);
  return known;
}

function makeTitlePatterns(heading: FormStyle['heading']): TitlePatterns {
  const titles = heading.filter((text) => typeof text === 'string');
  const patterns = titles.map(labelPattern);
  const endings = new Set(titles.map(lastLetter));
  // Of the texts around and in a table hardly one ends as a title does.
  const mayBe = (key: string) => endings.has('') || endings.has(key.charAt(key.length - 1));
  return {
    patterns,
    isTitleKey: (key) => mayBe(key) && patterns.some((pattern) => isSameLabel(pattern, key)),
  };
}

/** What a text must end with to be this title; nothing where that is a placeholder. */
function lastLetter(title: string): string {
  const key = labelKey(title.slice(title.lastIndexOf('}') + 1));
  return key.charAt(key.length - 1);
}
