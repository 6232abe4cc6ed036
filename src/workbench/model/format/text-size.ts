import { BooleanNumber } from '../../engine/univer';
import type { IStyleData } from '../../engine/univer';
import { standardFont } from './font';

/**
 * How large a text is, in pixels. Excel measures with the fonts of the machine; the workbench must answer alike on
 * every machine and without a screen, so it goes by typical widths: a full-width character is as wide as it is high.
 */
const widths: readonly (readonly [RegExp, number])[] = [
  [
    /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6“”‘’…—]/,
    1,
  ],
  [/[iljtfrI.,:;'!|()[\] ]/, 0.28],
  [/[mwMW@%]/, 0.84],
  [/[A-Z]/, 0.6],
];
const usualWidth = 0.507;

/** The space beside the text, and the grid line. */
export const cellPadding = 5;

export function textWidth(text: string, style: IStyleData): number {
  const bold = style.bl === BooleanNumber.TRUE ? 1.05 : 1;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width * fontPixels(style) * bold;
}

/** For 11 points 20 pixels, for 22 points 38, as Excel has it for its standard font. */
export function lineHeight(style: IStyleData): number {
  return Math.round((style.fs ?? standardFont.size) * 1.63 + 2);
}

/** Into how many lines a text is broken in a column. */
export function lineCount(text: string, style: IStyleData, room: number): number {
  let count = 0;
  for (const paragraph of text.split(/\r\n|\r|\n/)) {
    count += 1;
    let used = 0;
    for (const word of paragraph.match(/[\x21-\x7e]+|\s|[^\x21-\x7e]/g) ?? []) {
      const width = textWidth(word, style);
      if (used > 0 && used + width > room && word.trim() !== '') {
        count += 1;
        used = 0;
      }
      // A word that is wider than the column is broken within.
      count += Math.max(0, Math.ceil(width / room) - 1);
      used += width > room ? width % room : width;
    }
  }
  return count;
}

function characterWidth(character: string): number {
  return widths.find(([pattern]) => pattern.test(character))?.[1] ?? usualWidth;
}

function fontPixels({ fs = standardFont.size }: IStyleData): number {
  return (fs * 4) / 3;
}
