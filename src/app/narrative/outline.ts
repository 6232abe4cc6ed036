import { gapsInRuns } from '../../domain/narrative/print/gaps-in-runs';
import { textOf } from '../../domain/narrative/print/text-run';
import { askedFacts } from '../../domain/narrative/section/asked-facts';
import type { Section } from '../../domain/narrative/section/narrative-style';
import { runsOf, type PrintedParagraph } from '../../domain/narrative/section/print-section';
import type { PrintedText } from '../../domain/narrative/section/print-text';
import { tableLine } from './plain-text';
import { markPart } from './text-mark';
import type { WrittenText } from './written-texts';

/** The text as a list of what it consists of. */
export type OutlinePart =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'section'; readonly section: OutlineSection };

export interface OutlineSection {
  readonly section: Section;
  readonly paragraphs: readonly PrintedParagraph[];
  readonly gaps: readonly string[];
  readonly state: SectionState;
}

/** Differs: it stands on a sheet, in other words than the figures make now. */
export type SectionState = 'missing' | 'ready' | 'filled' | 'differs';

export function outlineOf(
  { parts }: PrintedText,
  written: WrittenText | null,
  titleOf: (form: string) => string,
): readonly OutlinePart[] {
  return parts.map((part) => {
    if (part.kind === 'heading') {
      return { kind: 'heading', level: part.level, text: textOf(part.runs) };
    }
    const { section, paragraphs } = part;
    const gaps = gapsInRuns(paragraphs.flatMap(runsOf));
    const lines = paragraphs.map((one) =>
      one.kind === 'text' ? textOf(one.runs) : tableLine(titleOf(one.form)),
    );
    const state = stateOf(gaps, lines, written?.sections.get(markPart(section.id)));
    return { kind: 'section', section: { section, paragraphs, gaps, state } };
  });
}

/** What the user is asked for, each fact once: what is missing, and what she typed already. */
export function wantedFacts(
  outline: readonly OutlinePart[],
  drafts: Readonly<Record<string, string>>,
): readonly string[] {
  const wanted = outline.flatMap((part) => {
    if (part.kind === 'heading') return [];
    const { section, gaps } = part.section;
    const asked = askedFacts(section).filter(
      (name) => gaps.includes(name) || (drafts[name] ?? '') !== '',
    );
    return [...asked, ...gaps];
  });
  return [...new Set(wanted)];
}

function stateOf(
  gaps: readonly string[],
  lines: readonly string[],
  written: readonly string[] | undefined,
): SectionState {
  if (gaps.length > 0) return 'missing';
  if (!written) return 'ready';
  const isSame =
    lines.length === written.length && lines.every((line, index) => line.trim() === written[index]);
  return isSame ? 'filled' : 'differs';
}
