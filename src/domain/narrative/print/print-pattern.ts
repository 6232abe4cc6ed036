import type { Fact, FactPath, Facts } from '../fact/fact';
import { findFact, type FactScope } from '../fact/find-fact';
import { type Pattern, type PatternPart, moneySign } from '../pattern/pattern';
import { printPercent, printTextAmount } from './print-number';
import type { Printing } from './printing';
import { parsePattern } from '../pattern/parse-pattern';
import { ownRuns } from './own-runs';
import { isSameGap, textOf, type GapText, type TextRun } from './text-run';
import { withHalfWidth } from './half-width';
import { inOneLine, joinedOnce, withoutDoubledMarks } from './words-in-sentence';
import { withSpaces } from './number-spaces';

export interface PrintingContext {
  readonly printing: Printing;
  /** What stands between the items of a list. */
  readonly between: string;
  /** And before the last of them, where it is another. */
  readonly beforeLast?: string;
  readonly gapText: GapText;
  /** What is known where the facts of the pattern itself say nothing. */
  readonly around?: Facts;
}

/** The sentence that a pattern makes of facts; what is not known is a gap, never invented. */
export function printPattern(
  pattern: Pattern,
  facts: Facts,
  context: PrintingContext,
): readonly TextRun[] {
  const { percentDecimals, isSpaced, isHalfWidth } = context.printing;
  const all = context.around ? [facts, context.around] : [facts];
  const printed = printParts(pattern, { facts: all, percentDecimals }, [], context);
  const runs = withoutDoubledMarks(joinedOnce(printed));
  const narrow = isHalfWidth ? withHalfWidth(runs) : runs;
  return isSpaced ? withSpaces(narrow) : narrow;
}

/** A figure of the tables with its unit: 12.5万元, or a gap where nobody says it any longer. */
export function figureNow(
  name: string,
  facts: Facts,
  context: Omit<PrintingContext, 'between' | 'around'>,
): readonly TextRun[] {
  return printPattern(parsePattern(`{${name}}${moneySign}`), facts, { ...context, between: '、' });
}

function printParts(
  pattern: Pattern,
  scope: FactScope,
  path: FactPath,
  context: PrintingContext,
): TextRun[] {
  return onceEach(pattern.flatMap((part) => printPart(part, scope, path, context)));
}

/** Two choices side by side may lack the same fact: it is asked for once. */
function onceEach(runs: readonly TextRun[]): TextRun[] {
  return runs.filter((run, index) => {
    const before = runs[index - 1];
    return run.kind !== 'gap' || before?.kind !== 'gap' || !isSameGap(run, before);
  });
}

function printPart(
  part: PatternPart,
  scope: FactScope,
  path: FactPath,
  context: PrintingContext,
): TextRun[] {
  if (part.kind === 'words') {
    return [{ kind: 'words', text: part.words.replaceAll(moneySign, context.printing.unit) }];
  }
  const name = part.kind === 'each' ? part.list : part.name;
  const found = findFact(name, scope);
  if (found.kind !== 'found') {
    const missing = found.kind === 'missing' ? found.name : name;
    return [{ kind: 'gap', name: missing, path, text: context.gapText(missing) }];
  }
  const { fact } = found;
  switch (part.kind) {
    case 'fact':
      if (fact.kind === 'text' && fact.figures) {
        const facts = scope.facts.at(-1) ?? {};
        const figureRuns = (one: string) => figureNow(one, facts, context);
        const own = { name, path, figureRuns, gapText: context.gapText };
        return ownRuns({ text: fact.text, figures: fact.figures }, own).map((run) => ({
          ...run,
          text: inOneLine(run.text),
        }));
      }
      return [{ kind: 'fact', name, path, ...printed(fact, context.printing) }];
    case 'choice': {
      const wanted = choiceOf(fact);
      const option = part.options.find(({ value }) => value === wanted);
      return printParts(option?.pattern ?? part.other, scope, path, context);
    }
    case 'each': {
      const items = fact.kind === 'list' ? fact.items : [];
      const printedItems = items
        .map((own, item) => {
          const inside = { ...scope, facts: [own, ...scope.facts] };
          return printParts(part.item, inside, [...path, { list: name, item }], context);
        })
        .filter((runs) => textOf(runs) !== '');
      // 分别为： and nothing behind it says nothing: what is missing is asked for.
      if (printedItems.length === 0)
        return [{ kind: 'gap', name, path, text: context.gapText(name) }];
      return printedItems.flatMap((runs, index) => {
        const isLast = index === printedItems.length - 1;
        return index === 0 ? runs : [separator(isLast, context), ...runs];
      });
    }
  }
}

function separator(isLast: boolean, { between, beforeLast = between }: PrintingContext): TextRun {
  return { kind: 'words', text: isLast ? beforeLast : between };
}

/** What decides between words: a count does as well, 1 {一个} other {几个}. */
function choiceOf(fact: Fact): string {
  if (fact.kind === 'choice') return fact.choice;
  return fact.kind === 'count' ? String(fact.count) : '';
}

function printed(fact: Fact, printing: Printing): { text: string; isNumber: boolean } {
  switch (fact.kind) {
    case 'amount':
      return { text: printTextAmount(fact.fen, printing), isNumber: true };
    case 'count':
      return { text: String(fact.count), isNumber: true };
    case 'share':
      return { text: printPercent(fact, printing), isNumber: true };
    case 'text':
      return { text: inOneLine(fact.text), isNumber: false };
    case 'choice':
      return { text: fact.choice, isNumber: false };
    case 'list':
      return { text: String(fact.items.length), isNumber: true };
  }
}
