import type { FormIndex, IndexedStyle } from '../read/form-index';
import { readPlan } from '../read/read-plan';
import { cellsFrom } from '../read/row-template';
import type { LabelWords } from './label-words';

/** A layout that may stand in a table, by its words alone. */
export interface RankedStyle {
  readonly indexed: IndexedStyle;
  /** Which part of its words is there. */
  readonly share: number;
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
      const found = labels.filter((label) => meanings.has(label)).length;
      const share = labels.length === 0 ? 0 : found / labels.length;
      return { indexed, share, found, points: found - (labels.length - found) / 2 };
    })
    .filter(({ share, found }) => share >= leastShare && found >= leastLabels)
    .sort((one, other) => other.points - one.points)
    .slice(0, mostStyles);
}

const known = new WeakMap<LabelWords, WeakMap<IndexedStyle, readonly string[]>>();

function labelsOf(indexed: IndexedStyle, words: LabelWords): readonly string[] {
  const ofWords = known.get(words) ?? new WeakMap<IndexedStyle, readonly string[]>();
  known.set(words, ofWords);
  const before = ofWords.get(indexed);
  if (before) return before;
  const labels = readPlan(indexed.style).templates.flatMap((template) =>
    cellsFrom(template).flatMap(({ label }) =>
      label?.key != null && label.isTelling ? [words.meaningOf(label.label)] : [],
    ),
  );
  ofWords.set(indexed, labels);
  return labels;
}
