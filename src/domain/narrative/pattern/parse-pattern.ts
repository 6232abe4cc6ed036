import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { Pattern, PatternPart } from './pattern';

const parsed = new Map<string, Pattern>();

/** @throws SyntaxError for what is no ICU message, or uses more of it than sentences need. */
export function parsePattern(text: string): Pattern {
  const known = parsed.get(text);
  if (known) return known;
  const pattern = partsOf(parse(text, { requiresOtherClause: true }), text);
  parsed.set(text, pattern);
  return pattern;
}

function partsOf(elements: readonly MessageFormatElement[], text: string): Pattern {
  return elements.map((element) => partOf(element, text));
}

function partOf(element: MessageFormatElement, text: string): PatternPart {
  switch (element.type) {
    case TYPE.literal:
      return { kind: 'words', words: element.value };
    case TYPE.argument:
      return { kind: 'fact', name: element.value };
    case TYPE.tag:
      return { kind: 'each', list: element.value, item: partsOf(element.children, text) };
    case TYPE.select: {
      const options = Object.entries(element.options).map(([value, option]) => ({
        value,
        pattern: partsOf(option.value, text),
      }));
      return {
        kind: 'choice',
        name: element.value,
        options: options.filter(({ value }) => value !== 'other'),
        other: options.find(({ value }) => value === 'other')?.pattern ?? [],
      };
    }
    default:
      throw new SyntaxError(`Sentences have facts, choices and lists only: ${text}`);
  }
}
