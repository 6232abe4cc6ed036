import { gapsInRuns } from '../../domain/narrative/print/gaps-in-runs';
import { runsOf, type PrintedParagraph } from '../../domain/narrative/section/print-section';
import { gaps } from './line-words';
import type { SectionOnSheet } from './section-on-sheet';

/** The facts that a section lacks. Where it is written, what somebody filled in on the sheet is lacking no longer. */
export function openGaps(
  paragraphs: readonly PrintedParagraph[],
  places: readonly SectionOnSheet[],
): readonly string[] {
  const runs = paragraphs.flatMap(runsOf);
  if (places.length === 0) return gapsInRuns(runs);
  const standing = places.flatMap((place) => wordsOf(place));
  return gapsInRuns(
    runs.filter(({ kind, text }) => kind === 'gap' && standing.some((one) => one.includes(text))),
  );
}

/**
 * At how many places a text is to be filled in: those on its sheets, or else those that it is printed with. One fact may be told at
 * several of them.
 */
export function gapPlaces(
  sections: readonly {
    readonly paragraphs: readonly PrintedParagraph[];
    readonly places: readonly SectionOnSheet[];
  }[],
): number {
  const places = sections.flatMap((one) => one.places);
  if (places.length > 0)
    return places.reduce((sum, { mine }) => sum + [...mine.matchAll(gaps)].length, 0);
  const runs = sections.flatMap(({ paragraphs }) => paragraphs.flatMap(runsOf));
  return runs.filter(({ kind }) => kind === 'gap').length;
}

/** All that stands at a place, or may stand there after the next refresh. */
function wordsOf({ state, merged }: SectionOnSheet): readonly string[] {
  if (state === 'deleted') return [];
  return merged.flatMap((part) => (part.kind === 'agreed' ? [part.text] : [part.mine, part.fresh]));
}
