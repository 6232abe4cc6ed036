import type { RefreshRequest } from '../../app';
import { outlineSections, textOrder } from '../../app/narrative/outline';
import type { SectionOnSheet } from '../../app/narrative/section-on-sheet';
import type { MergeChoice } from '../../domain/merge/merged-text';
import type { NarrativeText } from './use-text';

interface Wanted {
  readonly isWanted: (place: SectionOnSheet) => boolean;
  readonly choices?: ReadonlyMap<string, MergeChoice>;
  readonly isRestored?: boolean;
  readonly isFitting?: boolean;
}

/** What is asked of the workbook to bring these sections up to date. */
export function refreshRequest(
  { narration, outline, facts }: NarrativeText,
  { isWanted, choices = new Map(), isRestored = false, isFitting = false }: Wanted,
): RefreshRequest {
  const sections = outlineSections(outline).flatMap(({ lines, places }) =>
    places.filter(isWanted).map(({ text, part }) => ({
      text,
      sheetId: text.sheetId,
      part,
      fresh: lines,
      choices,
      isRestored,
    })),
  );
  return { sections, order: textOrder(narration.text, outline), facts, isFitting };
}

/** The places at which something can be brought up to date without asking. */
export function isOutOfDate({ state }: SectionOnSheet): boolean {
  return state === 'outOfDate';
}

/** The places at which rows may be too low for what somebody wrote into them; those among her own cells are her affair. */
export function mayNotFit({ state, text }: SectionOnSheet): boolean {
  return state === 'edited' && text.kind === 'narrative';
}
