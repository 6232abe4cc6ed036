import { roundedAmount } from '../../money/amount-rounding';
import { decimalsToFen } from '../../money/money-unit';
import { hanNumeral } from '../../text/han-numeral';
import type { Fact, Facts, FactStep } from '../fact/fact';
import { parsePattern } from '../pattern/parse-pattern';
import { withFullShares } from '../print/full-shares';
import { ownRuns } from '../print/own-runs';
import { figureNow, printPattern } from '../print/print-pattern';
import type { Printing } from '../print/printing';
import { textOf, type GapText, type TextRun } from '../print/text-run';
import type {
  EachParagraph,
  OwnParagraph,
  Paragraph,
  Section,
  TableParagraph,
} from './narrative-style';
import { renumbered } from './own-numbers';
import { quotingLines, type QuotingText } from './quoted-figures';

/** A paragraph as it is printed, or the form whose table stands there. */
export type PrintedParagraph =
  | { readonly kind: 'text'; readonly runs: readonly TextRun[] }
  | ({ readonly kind: 'table' } & TableParagraph);

export interface SectionContext {
  readonly printing: Printing;
  readonly gapText: GapText;
}

/** The words of a section from rounded facts: what follows from amounts is to agree with what is printed. */
export function printSection(
  section: Section,
  facts: Facts,
  context: SectionContext,
): readonly PrintedParagraph[] {
  return section.paragraphs.flatMap((paragraph) => printParagraph(paragraph, facts, context));
}

function printParagraph(
  paragraph: Paragraph,
  facts: Facts,
  context: SectionContext,
): readonly PrintedParagraph[] {
  if ('form' in paragraph) return [{ kind: 'table', ...paragraph }];
  if ('own' in paragraph) return ownParagraphs(paragraph, facts, context);
  if ('each' in paragraph) return eachParagraph(paragraph, facts, context);
  const { text, between = '、', beforeLast = between } = paragraph;
  const printed = printPattern(parsePattern(text), facts, { ...context, between, beforeLast });
  const isFull = context.printing.hasFullShares === true;
  const runs = isFull ? withFullShares(printed, facts, context.printing) : printed;
  return textOf(runs).trim() === '' ? [] : [{ kind: 'text', runs }];
}

function eachParagraph(
  { each, text }: EachParagraph,
  facts: Facts,
  context: SectionContext,
): readonly PrintedParagraph[] {
  const list = facts[each];
  if (list?.kind !== 'list') return [gapParagraph(each, context)];
  return list.items.map((own, item) => {
    const inside = { ...ordinalFacts(item), ...own };
    const around = { ...context, between: '、', around: facts };
    const runs = printPattern(parsePattern(text), inside, around);
    return { kind: 'text', runs: runs.map((run) => within(run, { list: each, item })) };
  });
}

function within(run: TextRun, step: FactStep): TextRun {
  return run.kind === 'words' ? run : { ...run, path: [step, ...run.path] };
}

function ordinalFacts(item: number): Facts {
  return {
    ordinal: { kind: 'count', count: item + 1 },
    ordinalHan: { kind: 'text', text: hanNumeral(item + 1) },
  };
}

function gapParagraph(name: string, { gapText }: SectionContext): PrintedParagraph {
  return { kind: 'text', runs: [{ kind: 'gap', name, path: [], text: gapText(name) }] };
}

function ownParagraphs(
  { own: name, numbers: [first] = [], below }: OwnParagraph,
  facts: Facts,
  context: SectionContext,
): readonly PrintedParagraph[] {
  const fact = facts[name];
  const { text = '', figures = [] } = fact?.kind === 'text' ? fact : {};
  const filled = quotingLines({ text, figures }).filter((line) => line.text.trim() !== '');
  if (filled.length === 0) return [gapParagraph(name, context)];
  const figureRuns = (one: string) => figureNow(one, facts, context);
  const isRenumbered = first !== undefined && below !== undefined;
  const lines = isRenumbered ? renumbered(filled, below, first) : filled;
  return lines.map(withoutIndent).map((line) => ({
    kind: 'text',
    runs: ownRuns(line, { name, path: [], figureRuns, gapText: context.gapText }),
  }));
}

/** A space before a line says that it is of the second level, to be numbered; printed lines begin with their words. */
function withoutIndent({ text, figures }: QuotingText): QuotingText {
  const blank = text.length - text.trimStart().length;
  return {
    text: text.slice(blank),
    figures: figures.map((one) => ({ ...one, at: one.at - blank })),
  };
}

export function runsOf(paragraph: PrintedParagraph): readonly TextRun[] {
  return paragraph.kind === 'text' ? paragraph.runs : [];
}

/** As they are printed: the difference of two figures is that of the printed ones. */
export function roundedFacts(facts: Facts, printing: Printing): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, roundedFact(fact, printing)]),
  );
}

function roundedFact(fact: Fact, printing: Printing): Fact {
  if (fact.kind === 'amount') {
    return { ...fact, fen: roundedAmount(fact.fen, decimalsToFen[printing.unit], 'printed') };
  }
  if (fact.kind !== 'list') return fact;
  return { ...fact, items: fact.items.map((item) => roundedFacts(item, printing)) };
}
