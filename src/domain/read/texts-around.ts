import type { FormStyle } from '../form/form-style';
import { labelKey } from './label-key';
import { isOpenPattern, isSameLabel, labelPattern, type LabelPattern } from './label-pattern';
import { unitInText } from './sheet-unit';

/** Whether the form prints a text itself, given as key, in a column. */
export type KnownText = (key: string, column: number) => boolean;

/** Lines that hold nothing but what the profile says, any words may be: only what stands right above the table is such a line. */
export function aboveTable(style: FormStyle, isLine: boolean): KnownText[] {
  const printed = printedAbove(style).map(
    ({ pattern, isOpen }): KnownText =>
      (key, column) =>
        (!isOpen || (isLine && column === 0)) && isSameLabel(pattern, key),
  );
  const isAnyTitle = isLine && calculatedTitles(style) > 0;
  return [...printed, (key) => unitInText(key) !== null, (_, column) => isAnyTitle && column === 0];
}

interface PrintedText {
  readonly pattern: LabelPattern;
  readonly isOpen: boolean;
}

const above = new WeakMap<FormStyle, readonly PrintedText[]>();

/** The titles and lines of a layout. */
function printedAbove(style: FormStyle): readonly PrintedText[] {
  const known = above.get(style);
  if (known) return known;
  const texts = [
    ...style.heading.filter((text) => typeof text === 'string'),
    ...style.lines.flatMap(({ left, right }) => [left, right]).filter((text) => text !== ''),
  ];
  const made = texts.map(labelPattern).map((pattern) => ({
    pattern,
    isOpen: isOpenPattern(pattern),
  }));
  above.set(style, made);
  return made;
}

/** Notes are known by their beginning: they are long, and often completed. */
export function belowTable({ notes, emptyNote }: FormStyle): KnownText[] {
  const texts = emptyNote ? [...notes, emptyNote.text] : notes;
  return texts.map(labelKey).map((note) => (key) => key.startsWith(note.slice(0, 10)));
}

export function calculatedTitles({ heading }: FormStyle): number {
  return heading.filter((text) => typeof text !== 'string').length;
}
