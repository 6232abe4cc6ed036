import type { FormIndex, IndexedStyle } from '../read/form-index';
import { readPlan } from '../read/read-plan';
import { cellsFrom, itemFrame } from '../read/row-template';
import type { LabelWords } from './label-words';

/** A layout that may stand in a table, by its words alone. */
export interface RankedStyle {
  readonly indexed: IndexedStyle;
  /** Which part of its words is there. */
  readonly share: number;
  /** More of its labels no reading can find. */
  readonly mostFound: number;
}

/** So many are looked at closely. */
const mostStyles = 12;
const leastShare = 0.3;
const leastLabels = 2;

/** The layouts of which most words stand among texts, the likeliest first. */
export function rankStyles(
  { styles }: FormIndex,
  texts: ReadonlySet<string>,
  words: LabelWords,
): RankedStyle[] {
  const meanings = new Set([...texts].map((text) => words.meaningOf(text)));
  return styles
    .map((indexed) => {
      const labels = labelsOf(indexed, words);
      const isThere = ({ meaning }: StyleLabel) => meaning !== null && meanings.has(meaning);
      const fixed = labels.filter(({ meaning }) => meaning !== null);
      const found = fixed.filter(isThere).length;
      const share = fixed.length === 0 ? 0 : found / fixed.length;
      // Lines of lists may be called otherwise.
      const mostFound =
        indexed.style.sides === undefined
          ? labels.filter((label) => label.isOptional || isThere(label)).length
          : labels.length;
      return { indexed, share, mostFound, found, points: found - (fixed.length - found) / 2 };
    })
    .filter(({ indexed, share, found }) => share >= leastShareOf(indexed) && found >= leastLabels)
    .sort((one, other) => other.points - one.points)
    .slice(0, mostStyles);
}

/** Most lines of lists may be left out. */
function leastShareOf({ style }: IndexedStyle): number {
  return style.sides === undefined ? leastShare : leastShare / 3;
}

/** How many labels of a layout tell what it is. */
export function labelCount({ style }: IndexedStyle): number {
  return readPlan(style).templates.reduce(
    (sum, template) =>
      sum + cellsFrom(template).filter(({ label }) => label?.isTelling === true).length,
    0,
  );
}

interface StyleLabel {
  /** Null for a label that holds what the profile says. */
  readonly meaning: string | null;
  /** A form may be whole without it: it holds what the profile says, or stands in rows that repeat. */
  readonly isOptional: boolean;
}

const known = new WeakMap<LabelWords, WeakMap<IndexedStyle, readonly StyleLabel[]>>();

function labelsOf(indexed: IndexedStyle, words: LabelWords): readonly StyleLabel[] {
  const ofWords = known.get(words) ?? new WeakMap<IndexedStyle, readonly StyleLabel[]>();
  known.set(words, ofWords);
  const before = ofWords.get(indexed);
  if (before) return before;
  const labels = readPlan(indexed.style).templates.flatMap((template) =>
    cellsFrom(template).flatMap(({ label }): StyleLabel[] => {
      if (label?.isTelling !== true) return [];
      const meaning = label.key === null ? null : words.meaningOf(label.label);
      const isLoose = itemFrame(template) !== null || template.cells.length === 0;
      return [{ meaning, isOptional: meaning === null || isLoose }];
    }),
  );
  ofWords.set(indexed, labels);
  return labels;
}
