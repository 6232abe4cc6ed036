import type { FactKind } from '../fact/fact';
import { moneySign, type Pattern, type PatternPart } from '../pattern/pattern';
import type { ReadingStep } from './reading-step';
import { inOrder, nothing, stepBuilder, type Reads, type StepBuilder } from './step-builder';
import { wanYuan, yuan } from '../../money/money-unit';

export interface ReadingContext {
  readonly kindOf: (name: string) => FactKind;
  readonly between: string;
}

export interface PatternSteps {
  readonly steps: readonly ReadingStep[];
  readonly start: number;
}

/** The steps that read what the pattern prints, whatever the width of marks and the spaces beside numbers. */
export function patternSteps(pattern: Pattern, context: ReadingContext): PatternSteps {
  const builder = stepBuilder();
  const start = patternReads(builder, context)(pattern)(builder.end());
  return { steps: builder.steps, start };
}

function patternReads(builder: StepBuilder, { kindOf, between }: ReadingContext) {
  const { note, oneOf, repeated } = builder;
  const { any, words, number, gap, text } = readsOfLetters(builder);
  const said = (what: Reads) => inOrder(note({ kind: 'begin' }), what);

  function reads(parts: Pattern): Reads {
    return inOrder(...parts.map(part));
  }

  function part(one: PatternPart): Reads {
    switch (one.kind) {
      case 'words': {
        const unit = inOrder(said(oneOf(words(wanYuan), words(yuan))), note({ kind: 'unit' }));
        const pieces = one.words.split(moneySign).map(words);
        return inOrder(
          ...pieces.flatMap((piece, index) => (index === 0 ? [piece] : [unit, piece])),
        );
      }
      case 'fact': {
        const { name } = one;
        const isNumber = isNumeric(kindOf(name));
        const fact = note({ kind: 'fact', name, isNumber });
        if (!isNumber) return inOrder(said(text), fact);
        return inOrder(any(isSpace), said(oneOf(number, gap)), fact, any(isSpace));
      }
      case 'choice': {
        const { name } = one;
        const options = [...one.options, { value: 'other', pattern: one.other }];
        return oneOf(
          ...options.map(({ value: choice, pattern: own }) =>
            inOrder(note({ kind: 'option', name, choice }), reads(own)),
          ),
        );
      }
      case 'each': {
        const item = inOrder(note({ kind: 'item' }), reads(one.item));
        const items = repeated(item, { between: words(between) });
        const list = note({ kind: 'list', list: one.list });
        return inOrder(list, oneOf(items, nothing, gap), note({ kind: 'listEnd' }));
      }
    }
  }

  return reads;
}

/** What patterns consist of, letter by letter: words, numbers, gaps and whatever a user may say. */
function readsOfLetters({ letter, oneOf, repeated }: StepBuilder) {
  const maybe = (reads: Reads) => oneOf(reads, nothing);
  const any = (is: (one: string) => boolean) => maybe(repeated(letter(is)));
  const mark = (...marks: readonly string[]) => letter((one) => marks.includes(one));
  const digit = letter(isDigit);
  const digits = repeated(digit);
  const thousands = repeated(inOrder(mark(',', '，'), digit, digit, digit));
  const upToThree = inOrder(digit, maybe(inOrder(digit, maybe(digit))));
  const number = inOrder(
    maybe(mark('-')),
    oneOf(inOrder(upToThree, thousands), digits),
    maybe(inOrder(mark('.'), digits)),
  );
  /** What stands where something was not known. */
  const gap = inOrder(
    mark('【'),
    any((one) => one !== '】'),
    mark('】'),
  );
  const text = repeated(letter(isInLine), { isSeldom: true });
  const words = (all: string) => inOrder(...Array.from(all, (one) => mark(...widthsOf(one))));
  return { any, words, number, gap, text };
}

function isNumeric(kind: FactKind): boolean {
  return kind === 'amount' || kind === 'count' || kind === 'share';
}

function isDigit(letter: string): boolean {
  return letter >= '0' && letter <= '9';
}

function isSpace(letter: string): boolean {
  return /\s/.test(letter);
}

function isInLine(letter: string): boolean {
  return !/[\n\r\u2028\u2029]/.test(letter);
}

const widths: readonly (readonly [string, string])[] = [
  ['，', ','],
  ['：', ':'],
  ['；', ';'],
  ['（', '('],
  ['）', ')'],
];

/** Printed marks may be as wide as a letter, or half as wide. */
function widthsOf(letter: string): readonly string[] {
  return widths.find(([wide]) => wide === letter) ?? [letter];
}
