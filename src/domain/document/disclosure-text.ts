import { textOf, type TextRun } from '../narrative/print/text-run';
import type { TableParagraph } from '../narrative/section/narrative-style';
import type { PrintedParagraph } from '../narrative/section/print-section';
import type { PrintedText } from '../narrative/section/print-text';
import type { DocumentRun } from './document';

/** The words of a disclosure, wherever they come from: made from figures, or from the sheet a user edited them on. */
export interface DisclosureText {
  readonly title: string;
  readonly parts: readonly TextPart[];
}

export type TextPart =
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly DocumentRun[] }
  | TextSection;

export interface TextSection {
  readonly kind: 'section';
  /** Null for words that stand between sections. */
  readonly id: string | null;
  readonly paragraphs: readonly TextParagraph[];
}

/** A paragraph, or the form whose table stands there. */
export type TextParagraph =
  | { readonly kind: 'text'; readonly runs: readonly DocumentRun[] }
  | ({ readonly kind: 'table' } & TableParagraph);

export function printedDisclosure({ title, parts }: PrintedText): DisclosureText {
  return {
    title: textOf(title),
    parts: parts.map((part): TextPart =>
      part.kind === 'heading'
        ? { kind: 'heading', level: part.level, runs: documentRuns(part.runs) }
        : { kind: 'section', id: part.section.id, paragraphs: part.paragraphs.map(paragraphOf) },
    ),
  };
}

export function sectionsIn({ parts }: DisclosureText): readonly TextSection[] {
  return parts.filter((part) => part.kind === 'section');
}

/** What stands for something that nobody said yet, each text once. */
export function gapsIn({ parts }: DisclosureText): readonly string[] {
  const runs = parts.flatMap((part) =>
    part.kind === 'heading'
      ? part.runs
      : part.paragraphs.flatMap((one) => (one.kind === 'text' ? one.runs : [])),
  );
  return [...new Set(runs.filter(({ isGap }) => isGap).map(({ text }) => text))];
}

export function plainRuns(runs: readonly DocumentRun[]): string {
  return runs.map(({ text }) => text).join('');
}

function paragraphOf(paragraph: PrintedParagraph): TextParagraph {
  return paragraph.kind === 'table'
    ? paragraph
    : { kind: 'text', runs: documentRuns(paragraph.runs) };
}

/** Neighbours that look the same are one; gaps are each their own. */
function documentRuns(runs: readonly TextRun[]): readonly DocumentRun[] {
  const joined: DocumentRun[] = [];
  for (const { kind, text } of runs) {
    const isGap = kind === 'gap';
    const last = joined.at(-1);
    if (last?.isGap === false && !isGap) joined.splice(-1, 1, { text: last.text + text, isGap });
    else if (text !== '') joined.push({ text, isGap });
  }
  return joined;
}
