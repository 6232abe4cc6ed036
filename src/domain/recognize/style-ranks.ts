import { flattenStyle } from '../read/flatten-parts';
import type { FormIndex, IndexedStyle } from '../read/form-index';
import { cellsFrom, itemFrame } from '../read/row-template';
import type { LabelWords } from './label-words';

/** A layout that may stand in a table, by its words alone. */
export interface RankedStyle {
  readonly indexed: IndexedStyle;
  /** How many labels tell what it is. */
  readonly labels: number;
  /** Which part of its words is there. */
  readonly share: number;
  /** More of its labels no reading can find. */
  readonly mostFound: number;
  /** The same where rows are read as they are printed, and not taken apart into lists. */
  readonly mostPrinted: number;
}

/** So many are looked at closely. */
const mostStyles = 12;
const leastShare = 0.3;
const leastLabels = 2;

/** The layouts of which most words stand among texts, the likeliest first. */
export function rankStyles(
  index: FormIndex,
  texts: ReadonlySet<string>,
  words: LabelWords,
  isTitled: (one: IndexedStyle) => boolean,
): RankedStyle[] {
  const { styles, byMeaning } = styleWords(index, words);
  const there = styles.map(() => ({ fixed: 0, firm: 0 }));
  for (const meaning of new Set([...texts].map((text) => words.meaningOf(text)))) {
    for (const { style, fixed, firm } of byMeaning.get(meaning) ?? []) {
      const counted = there[style];
      if (!counted) continue;
      counted.fixed += fixed;
      counted.firm += firm;
    }
  }
  const ordered = styles
    .map(({ indexed, labels, fixed, loose }, style) => {
      const { fixed: found, firm } = there[style] ?? { fixed: 0, firm: 0 };
      const share = fixed === 0 ? 0 : found / fixed;
      // Nothing speaks against lists whose lines are not all there.
      const points = indexed.style.sides === undefined ? found - (fixed - found) / 2 : found;
      const mostPrinted = loose + firm;
      // Lines of lists may be called otherwise.
      const mostFound = indexed.style.sides === undefined ? mostPrinted : labels;
      return { indexed, labels, share, mostFound, mostPrinted, found, points };
    })
    .filter(({ indexed, share, found }) => share >= leastShareOf(indexed) && found >= leastLabels)
    .sort((one, other) => other.points - one.points);
  // Many layouts are shaped alike: those whose title is there are not crowded out by them.
  const others = ordered.slice(mostStyles).filter(({ indexed }) => isTitled(indexed));
  return [...ordered.slice(0, mostStyles), ...others.slice(0, mostStyles)];
}

/** Most lines of lists may be left out. */
function leastShareOf({ style }: IndexedStyle): number {
  return style.sides === undefined ? leastShare : leastShare / 3;
}

/** The words of all layouts, so that a table is looked through once, however many there are. */
interface StyleWords {
  readonly styles: readonly CountedStyle[];
  readonly byMeaning: ReadonlyMap<string, readonly CountedMeaning[]>;
}

interface CountedStyle {
  readonly indexed: IndexedStyle;
  readonly labels: number;
  /** Labels without placeholders: those with hold what the profile says. */
  readonly fixed: number;
  /** A form may be whole without them: they have placeholders, or stand in rows that repeat. */
  readonly loose: number;
}

/** How often a word stands in the layout at a place of the index; firm are those that are not loose. */
interface CountedMeaning {
  readonly style: number;
  fixed: number;
  firm: number;
}

const known = new WeakMap<LabelWords, WeakMap<FormIndex, StyleWords>>();

function styleWords(index: FormIndex, words: LabelWords): StyleWords {
  const ofWords = known.get(words) ?? new WeakMap<FormIndex, StyleWords>();
  known.set(words, ofWords);
  const made = ofWords.get(index) ?? makeStyleWords(index, words);
  ofWords.set(index, made);
  return made;
}

function makeStyleWords(index: FormIndex, words: LabelWords): StyleWords {
  const byMeaning = new Map<string, CountedMeaning[]>();
  const styles = index.styles.map((indexed, style): CountedStyle => {
    const labels = labelsOf(indexed, words);
    const fixed = labels.flatMap(({ meaning, isLoose }) =>
      meaning === null ? [] : [{ meaning, isLoose }],
    );
    for (const { meaning, isLoose } of fixed) {
      const all = byMeaning.get(meaning) ?? [];
      byMeaning.set(meaning, all);
      let own = all.find((one) => one.style === style);
      if (!own) all.push((own = { style, fixed: 0, firm: 0 }));
      own.fixed += 1;
      if (!isLoose) own.firm += 1;
    }
    const loose = labels.filter(({ isLoose }) => isLoose).length;
    return { indexed, labels: labels.length, fixed: fixed.length, loose };
  });
  return { styles, byMeaning };
}

interface StyleLabel {
  readonly meaning: string | null;
  readonly isLoose: boolean;
}

function labelsOf({ style }: IndexedStyle, words: LabelWords): readonly StyleLabel[] {
  // Its rows alone: a plan to read it by is large, and most layouts are never read.
  return flattenStyle(style).templates.flatMap((template) =>
    cellsFrom(template).flatMap(({ label }): StyleLabel[] => {
      if (label?.isTelling !== true) return [];
      const meaning = label.key === null ? null : words.meaningOf(label.label);
      const isInItem = itemFrame(template) !== null || template.cells.length === 0;
      return [{ meaning, isLoose: meaning === null || isInItem }];
    }),
  );
}
