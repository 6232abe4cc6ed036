import type { FactKind } from '../fact/fact';
import { moneySign, type Pattern, type PatternPart } from '../pattern/pattern';

/** What a group of the expression stands for. */
export type Slot =
  | { readonly kind: 'fact'; readonly name: string; readonly isNumber: boolean }
  /** Takes part in a match where this option was printed. */
  | { readonly kind: 'option'; readonly name: string; readonly choice: string }
  /** The unit of the amount before it. */
  | { readonly kind: 'unit' }
  | { readonly kind: 'list'; readonly list: string; readonly item: Pattern };

export interface PatternSource {
  readonly source: string;
  /** By the numbers of the groups, from 1 on. */
  readonly slots: readonly Slot[];
}

export interface SourceContext {
  readonly kindOf: (name: string) => FactKind;
  readonly between: string;
}

const number = String.raw`-?\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?`;
/** What stands where something was not known. */
const gap = '【[^】]*】';

/** A regular expression that reads what the pattern prints, whatever the width of marks and the spaces beside numbers. */
export function patternSource(pattern: Pattern, context: SourceContext): PatternSource {
  const slots: Slot[] = [];
  const source = pattern.map((part) => partSource(part, context, slots)).join('');
  return { source, slots };
}

function partSource(part: PatternPart, context: SourceContext, slots: Slot[]): string {
  switch (part.kind) {
    case 'words':
      return part.words
        .split(moneySign)
        .map(wordsSource)
        .reduce((before, after) => {
          slots.push({ kind: 'unit' });
          return `${before}(万元|元)${after}`;
        });
    case 'fact': {
      const isNumber = isNumeric(context.kindOf(part.name));
      slots.push({ kind: 'fact', name: part.name, isNumber });
      return isNumber ? String.raw`\s*(${number}|${gap})\s*` : '(.+?)';
    }
    case 'choice': {
      const options = [...part.options, { value: 'other', pattern: part.other }].map(
        ({ value, pattern }) => {
          slots.push({ kind: 'option', name: part.name, choice: value });
          return `()${pattern.map((inner) => partSource(inner, context, slots)).join('')}`;
        },
      );
      return `(?:${options.join('|')})`;
    }
    case 'each': {
      slots.push({ kind: 'list', list: part.list, item: part.item });
      const item = withoutGroups(patternSource(part.item, context).source);
      return `((?:${item}(?:${wordsSource(context.between)}${item})*)?|${gap})`;
    }
  }
}

function isNumeric(kind: FactKind): boolean {
  return kind === 'amount' || kind === 'count' || kind === 'share';
}

const widths: ReadonlyMap<string, string> = new Map([
  ['，', '[，,]'],
  ['：', '[：:]'],
  ['；', '[；;]'],
  ['（', String.raw`[（\(]`],
  ['）', String.raw`[）\)]`],
]);

function wordsSource(words: string): string {
  return [...words]
    .map((letter) => widths.get(letter) ?? letter.replace(/[\\^$.*+?()[\]{}|/]/, String.raw`\$&`))
    .join('');
}

/** The same expression with groups that capture nothing. */
function withoutGroups(source: string): string {
  return source.replace(/\\.|\((?!\?)/g, (found) => (found === '(' ? '(?:' : found));
}
