import type { Facts } from '../fact/fact';
import { parsePattern } from '../pattern/parse-pattern';
import { printPattern } from '../print/print-pattern';
import type { Printing } from '../print/printing';
import type { GapText, TextRun } from '../print/text-run';
import { isSection, type Chapter, type NarrativeStyle, type Section } from './narrative-style';
import type { PrintSection } from './keep-sections';
import { printSection, roundedFacts, type PrintedParagraph } from './print-section';

/** The whole text, from the title on. */
export interface PrintedText {
  readonly title: readonly TextRun[];
  readonly parts: readonly PrintedPart[];
}

export type PrintedPart =
  /** Level 1 for a chapter, 2 for one inside it. */
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly TextRun[] }
  | {
      readonly kind: 'section';
      readonly section: Section;
      readonly paragraphs: readonly PrintedParagraph[];
    };

export interface TextOptions {
  /** What the department prints otherwise than its style, everywhere. */
  readonly printing?: Partial<Printing>;
  readonly gapText: GapText;
  /** How its sections are printed: each anew where nothing is said. */
  readonly print?: PrintSection;
}

export function printText(
  style: NarrativeStyle,
  facts: Facts,
  { printing: own, gapText, print = printSection }: TextOptions,
): PrintedText {
  const printing = { ...style.printing, ...own };
  const rounded = roundedFacts(facts, printing);
  const line = (text: string) =>
    printPattern(parsePattern(text), rounded, { printing, between: '、', gapText });

  function partsOf(parts: Chapter['parts'], level: number): readonly PrintedPart[] {
    return parts.flatMap((part): readonly PrintedPart[] => {
      if (isSection(part)) {
        const paragraphs = print(part, rounded, { printing, gapText });
        return [{ kind: 'section', section: part, paragraphs }];
      }
      const { heading, parts: inner } = part;
      return heading === null
        ? partsOf(inner, level)
        : [{ kind: 'heading', level, runs: line(heading) }, ...partsOf(inner, level + 1)];
    });
  }

  return { title: line(style.title), parts: partsOf(style.chapters, 1) };
}
