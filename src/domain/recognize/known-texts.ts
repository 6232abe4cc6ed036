import type { FormStyle } from '../form/form-style';
import type { IndexedStyle } from '../read/form-index';
import { labelKey } from '../read/label-key';
import { isOpenPattern, isSameLabel, labelPattern } from '../read/label-pattern';
import { unitInText } from '../read/sheet-unit';
import { titlePatterns } from '../read/title-patterns';
import { tableNumber } from './heading-words';

/** The words that a layout prints around its table. */
export interface KnownTexts {
  /** Whether a text is the title of the form. */
  isTitle(text: string): boolean;
  /** A text above the table as the form prints it: a title without the number that a list of tables gives it. */
  plainAbove(text: string): string;
  /** Whether a text belongs above the table: a title, a line, or what amounts are in. */
  isAbove(text: string): boolean;
  /** Whether a text is a line of the form: 部门名称：…. */
  isLine(text: string): boolean;
  isNote(text: string): boolean;
}

const made = new WeakMap<FormStyle, KnownTexts>();

export function knownTexts(style: FormStyle): KnownTexts {
  const known = made.get(style) ?? makeKnownTexts(style);
  made.set(style, known);
  return known;
}

function makeKnownTexts(style: FormStyle): KnownTexts {
  const { lines, notes, emptyNote } = style;
  const { isTitleKey } = titlePatterns(style);
  const printed = lines
    .flatMap(({ left, right }) => [left, right])
    .filter((text) => text !== '')
    .map(labelPattern)
    .filter((pattern) => !isOpenPattern(pattern));
  const beginnings = (emptyNote ? [...notes, emptyNote.text] : notes).map((note) =>
    labelKey(note).slice(0, 10),
  );
  const isTitle = (text: string) => isTitleKey(titleKey(text));
  const isLine = (text: string) => {
    const key = labelKey(text);
    return printed.some((pattern) => isSameLabel(pattern, key));
  };
  return {
    isTitle,
    isLine,
    plainAbove: (text) => (isTitle(text) && !isTitleKey(labelKey(text)) ? titleKey(text) : text),
    isAbove: (text) => isTitle(text) || isLine(text) || unitInText(labelKey(text)) !== null,
    isNote: (text) => {
      const key = labelKey(text);
      return beginnings.some((beginning) => key.startsWith(beginning));
    },
  };
}

/** As titles are compared, without the number that a list of tables gives them: 表3, 附件2：, 预算公开05表, 1. */
export function titleKey(text: string): string {
  return labelKey(text).replace(tableNumber, '');
}

/** Whether one of the texts, given as keys of titles, is a title of a layout; layouts of one form mostly share their titles. */
export function titledBy(keys: readonly string[]): (one: Pick<IndexedStyle, 'style'>) => boolean {
  const known = new Map<FormStyle['heading'], boolean>();
  return ({ style }) => {
    const before = known.get(style.heading);
    if (before !== undefined) return before;
    const isTitled = keys.some(titlePatterns(style).isTitleKey);
    known.set(style.heading, isTitled);
    return isTitled;
  };
}
