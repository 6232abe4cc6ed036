import { spreadsheetNamespace, xmlPart, xmlText } from './xml-text';

/** The texts of all sheets, each once; cells refer to them by their number. */
export interface SharedTexts {
  add(text: string): number;
  part(): string;
}

export function sharedTexts(): SharedTexts {
  const numbers = new Map<string, number>();
  return {
    add: (text) => {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    },
    part: () => {
      const items = [...numbers.keys()].map(
        (text) => `<si><t xml:space="preserve">${xmlText(escaped(text))}</t></si>`,
      );
      return xmlPart(
        `<sst xmlns="${spreadsheetNamespace}" uniqueCount="${items.length}">${items.join('')}</sst>`,
      );
    },
  };
}

/**
 * In a file _x0041_ stands for a character (ECMA-376 part 1, 22.9.2.19): so is written what XML cannot hold, and the first sign
 * of what only looks like it.
 */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(unwritable, (letter) => {
    const code = letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `_x${code}_`;
  });
}

const unwritable = /[\p{Cs}\uFFFE\uFFFF\0-\x08\x0b-\x1f]/gu;
