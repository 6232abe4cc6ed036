import {
  conflictsIn,
  chosenText,
  type MergeConflict,
  type MergedText,
} from '../../domain/merge/merged-text';
import { mergeTexts } from '../../domain/merge/merge-texts';
import { isReworded, standsIn } from '../../domain/merge/reworded';
import { ownFigures, type OwnFigure } from '../../domain/merge/own-figures';
import { gapForFigure } from './line-words';
import { linesToText } from './written-lines';
import type { WrittenText } from './written-texts';

/**
 * Filled: as it is printed now. Edited: in words of the user's, with the figures of now. Out of date: what changed can be brought in
 * without asking. Conflict: there are two texts for a sentence. Deleted: by the user, whose decision that is.
 */
export type StateOnSheet = 'filled' | 'edited' | 'outOfDate' | 'conflict' | 'deleted';

/** A section as it stands in one text, and as it would be brought up to date. */
export interface SectionOnSheet {
  readonly text: WrittenText;
  readonly part: string;
  readonly state: StateOnSheet;
  /** Whether it reads otherwise than it was printed. */
  readonly isEdited: boolean;
  readonly mine: string;
  readonly merged: MergedText;
  /** Figures that are hers and not those of the tables, and stay so. */
  readonly ownFigures: readonly OwnFigure[];
}

/** Null where the text never had it, as far as anything is known. */
export function sectionOnSheet(
  text: WrittenText,
  part: string,
  freshLines: readonly string[],
): SectionOnSheet | null {
  const written = text.sections.get(part);
  const printed = text.bases.get(part);
  if (!written && !printed) return null;
  const lines = written?.lines ?? [];
  const mine = linesToText(lines.map((line) => line.text));
  const fresh = linesToText(freshLines);
  const base = printed ? linesToText(printed) : null;
  const hasFormula = lines.some(({ isFormula }) => isFormula);
  const section = { text, part, mine, isEdited: mine !== base, ownFigures: [] };
  if (mine === fresh) return { ...section, state: 'filled', merged: agreed(mine) };
  if (mine === '' && base !== '') return { ...section, state: 'deleted', merged: agreed(fresh) };
  if (fresh === base) {
    return {
      ...section,
      state: 'edited',
      merged: agreed(mine),
      ownFigures: ownFigures(fresh, mine),
    };
  }
  const asWhole: MergeConflict = { kind: 'conflict', mine, fresh };
  // What was printed is unknown, or would be put in the place of a formula: the whole is asked for.
  if (base === null || hasFormula) return { ...section, state: 'conflict', merged: [asWhole] };
  const merged = mergeTexts({ base, mine, fresh, gapFor: gapForFigure });
  const then = chosenText(merged, () => 'mine');
  const isAsked = conflictsIn(merged).length > 0;
  // Other words were chosen for the section: sentences of both are no text together, nor are some of the new ones where she took out old ones.
  if ((isAsked || !standsIn(fresh, then)) && isReworded(base, fresh)) {
    const turn = conflictsIn(merged).find((one) => one.turn)?.turn;
    return { ...section, state: 'conflict', merged: [{ ...asWhole, ...(turn && { turn }) }] };
  }
  if (isAsked) return { ...section, state: 'conflict', merged };
  return {
    ...section,
    state: then === mine ? 'edited' : 'outOfDate',
    merged,
    ownFigures: then === fresh ? [] : ownFigures(fresh, then),
  };
}

function agreed(text: string): MergedText {
  return text === '' ? [] : [{ kind: 'agreed', text }];
}
