import type { Band, NumbersBand } from '../../band/band';
import { scaleOf, spanOn, type BandScale } from '../../band/band-scale';
import { bandUnits, type BandUnits } from '../../band/band-units';
import { unitOfName, type NameUnit } from '../../band/name-unit';
import { parseBand } from '../../band/parse-band';
import type { Span } from '../../band/span';
import type { GradedRule } from '../../form/form-rule';
import type { IndicatorWords } from '../../indicator/indicator-words';
import type { Figure } from '../figure';
import type { FindingParam } from '../finding';
import type { FormContext } from '../form-context';
import type { Verdict } from '../verdict';

/** One indicator with its grades, the best first. */
export interface GradedRow {
  readonly id: string;
  readonly name: string;
  readonly nameUnit: NameUnit | null;
  readonly grades: readonly Grade[];
  /** Null where nothing is measured, or not everything by the same unit. */
  readonly scale: BandScale | null;
  readonly units: BandUnits;
  readonly reads: readonly string[];
}

export interface Grade {
  /** 优 */
  readonly word: string;
  readonly figure: Figure;
  /** Null for a cell that is empty. */
  readonly band: Band | null;
  /** Which values it is given for; null where that cannot be said. */
  readonly span: Span | null;
}

interface KnownRow {
  /** The name and the grades that it was made of. */
  readonly figures: readonly (Figure | null)[];
  readonly words: IndicatorWords;
  readonly row: Omit<GradedRow, 'id'>;
}

/** Several questions are asked about the same bands: they are read once for all. */
const knownRows = new WeakMap<Figure, KnownRow>();

export function gradedRow(
  { id, name, grades }: GradedRule,
  first: Figure,
  { figures, indicatorWords: words }: FormContext,
): GradedRow {
  const named = figures.find(name, first.scope);
  const found = grades.flatMap((one) => figures.find(one, first.scope) ?? []);
  const all = [named, ...found];
  const known = knownRows.get(first);
  const isSame =
    known?.words === words &&
    known.figures.length === all.length &&
    all.every((figure, index) => figure === known.figures[index]);
  if (isSame) return { id, ...known.row };
  const row = makeRow(named, found, words);
  knownRows.set(first, { figures: all, words, row });
  return { id, ...row };
}

function makeRow(
  named: Figure | null,
  found: readonly Figure[],
  words: IndicatorWords,
): Omit<GradedRow, 'id'> {
  const units = bandUnits(words);
  const nameText = textOf(named);
  const bands = found.map((figure) => (isBlank(figure) ? null : parseBand(textOf(figure), units)));
  const measured = bands.flatMap((band) => measuredBand(band) ?? []);
  const scale = measured.length === 0 ? null : scaleOf(measured, units);
  return {
    name: nameText,
    nameUnit: unitOfName(nameText, words),
    grades: found.map((figure, index) => {
      const band = bands[index] ?? null;
      return { word: gradeWord(figure), figure, band, span: spanOf(band, scale) };
    }),
    scale,
    units,
    reads: found.map(({ at }) => at),
  };
}

/** As numbers; a misprint as what it was meant to be, so that the row is judged as it will be without it. */
export function measuredBand(band: Band | null): NumbersBand | null {
  if (band?.kind === 'numbers') return band;
  return band?.kind === 'unreadable' ? band.meant : null;
}

export function bandText({ band }: Grade): string {
  return band?.text ?? '';
}

/** What is said of the row in every sentence: the indicator, and its bands one by one. */
export function rowParams({ name, grades }: GradedRow): Record<'name' | 'bands', FindingParam> {
  const list = grades.map((grade) => `${grade.word}${bandText(grade)}`);
  return { name: { text: name }, bands: { list, areNames: true } };
}

/** Of a finding the cell that is wrong comes first. */
export function lookAt({ id, reads }: GradedRow, first?: string): Pick<Verdict, 'rule' | 'reads'> {
  if (first === undefined) return { rule: id, reads };
  return { rule: id, reads: [first, ...reads.filter((at) => at !== first)] };
}

function spanOf(band: Band | null, scale: BandScale | null): Span | null {
  if (!band || !scale) return null;
  const isNone = band.kind === 'words' && band.isNone;
  const none = { low: 0, high: 0, includesLow: true, includesHigh: true };
  const interval = isNone ? none : measuredBand(band)?.interval;
  return interval ? spanOn(scale, interval) : null;
}

/** The label stands alone everywhere else: 评价标准：优. */
function gradeWord({ field }: Figure): string {
  return field.label.slice(field.label.lastIndexOf('：') + 1);
}

function isBlank({ content }: Figure): boolean {
  return content.kind === 'blank';
}

function textOf(figure: Figure | null): string {
  const content = figure?.content;
  return content && 'text' in content ? content.text : '';
}
