import { gapsInRuns } from '../../domain/narrative/print/gaps-in-runs';
import { textOf } from '../../domain/narrative/print/text-run';
import { askedFacts } from '../../domain/narrative/section/asked-facts';
import type { Section } from '../../domain/narrative/section/narrative-style';
import { runsOf, type PrintedParagraph } from '../../domain/narrative/section/print-section';
import type { PrintedText } from '../../domain/narrative/section/print-text';
import type { Bases } from './base-notes';
import { headingsIn, headingsPart } from './heading-steps';
import { tableLine } from './line-words';
import { openGaps } from './open-gaps';
import type { TextItem } from './plan-refresh';
import { sectionOnSheet, type SectionOnSheet, type StateOnSheet } from './section-on-sheet';
import { choicesOf } from './text-choices';
import { markPart } from './text-mark';
import type { WrittenText } from './written-texts';

/** The text as a list of what it consists of. */
export type OutlinePart =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'section'; readonly section: OutlineSection };

export interface OutlineSection {
  readonly section: Section;
  readonly paragraphs: readonly PrintedParagraph[];
  /** The same as words alone. */
  readonly lines: readonly string[];
  /** The facts that it lacks, on the sheet too where it is written. */
  readonly gaps: readonly string[];
  readonly state: SectionState;
  /** Where it stands on sheets. */
  readonly places: readonly SectionOnSheet[];
}

/** Missing: facts that the text needs, on the sheet too where it is written. */
export type SectionState = StateOnSheet | 'missing' | 'ready';

export function outlineOf(
  { parts }: PrintedText,
  written: readonly WrittenText[],
  titleOf: (form: string) => string,
): readonly OutlinePart[] {
  return parts.map((part) => {
    if (part.kind === 'heading') {
      return { kind: 'heading', level: part.level, text: textOf(part.runs) };
    }
    const { section, paragraphs } = part;
    const lines = paragraphs.map((one) =>
      one.kind === 'text' ? textOf(one.runs) : tableLine(titleOf(one.form)),
    );
    const places = written.flatMap(
      (text) => sectionOnSheet(text, markPart(section.id), lines) ?? [],
    );
    const gaps = openGaps(paragraphs, places);
    const state = stateOf(gaps, places);
    return { kind: 'section', section: { section, paragraphs, lines, gaps, state, places } };
  });
}

export function outlineSections(outline: readonly OutlinePart[]): readonly OutlineSection[] {
  return outline.flatMap((part) => (part.kind === 'section' ? [part.section] : []));
}

/** What each section is printed as, those that say nothing too, and what the headings are. */
export function printedSections(
  text: Pick<PrintedText, 'title'>,
  outline: readonly OutlinePart[],
): Bases {
  return new Map([
    [headingsPart, headingsIn(textOrder(text, outline))],
    ...outlineSections(outline).map(({ section, lines }) => [markPart(section.id), lines] as const),
  ]);
}

/** The title comes first, as a heading of all. */
export function textOrder(
  { title }: Pick<PrintedText, 'title'>,
  outline: readonly OutlinePart[],
): readonly TextItem[] {
  return [
    { kind: 'heading', text: textOf(title) },
    ...outline.map((part): TextItem =>
      part.kind === 'heading' ? part : { kind: 'section', part: markPart(part.section.section.id) },
    ),
  ];
}

/** The facts that the whole text lacks, of those that it was printed without. */
export function gapsLeft(
  printed: readonly string[],
  outline: readonly OutlinePart[],
): readonly string[] {
  const sections = outlineSections(outline);
  const ofSections = gapsInRuns(sections.flatMap(({ paragraphs }) => paragraphs.flatMap(runsOf)));
  return printed.filter(
    (name) => !ofSections.includes(name) || sections.some(({ gaps }) => gaps.includes(name)),
  );
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
      (name) => gaps.includes(name) || ((drafts[name] ?? '') !== '' && choicesOf(name) === null),
    );
    return [...asked, ...gaps];
  });
  return [...new Set(wanted)];
}

/** What asks for most comes first. */
const order: readonly SectionState[] = [
  'conflict',
  'outOfDate',
  'deleted',
  'missing',
  'edited',
  'filled',
];

function stateOf(gaps: readonly string[], places: readonly SectionOnSheet[]): SectionState {
  if (places.length === 0) return gaps.length > 0 ? 'missing' : 'ready';
  const states = places.map(({ state }): SectionState => {
    const isAsItIs = state === 'filled' || state === 'edited';
    return isAsItIs && gaps.length > 0 ? 'missing' : state;
  });
  return order.find((one) => states.includes(one)) ?? 'ready';
}
