import type { Compositions } from '../form/composition';
import type { FormDefinition } from '../form/form-definition';
import type { FormStyle } from '../form/form-style';
import type { Pack, ReadPack } from '../form/pack';
import type { FormRef } from '../layout/mark-name';
import { flattenStyle } from './flatten-parts';
import { isOpenPattern, labelPattern, type LabelPattern } from './label-pattern';
import { cellsFrom, itemFrame, type RowTemplate } from './row-template';
import { titlePatterns } from './title-patterns';

/** The labels of all forms, so that a sheet is looked at once, however many forms there are. */
export interface FormIndex {
  readonly styles: readonly IndexedStyle[];
  readonly byLabel: ReadonlyMap<string, readonly LabelOfStyle[]>;
  /** How tables are read that are in none of the styles; null where they are not. */
  readonly compositions: Compositions | null;
}

export interface IndexedStyle {
  readonly style: FormStyle;
  readonly form: FormDefinition;
  /** Packs share forms: of the packs that have it, the one that is asked first. */
  readonly ref: FormRef;
  readonly labels: number;
  /** Labels with placeholders: they are not looked for, but say where the columns of a row stand that was found. */
  readonly patterns: readonly PlacedPattern[];
  /** The first rows with labels, by which its place is found; the second where the first is gone, and so on. */
  readonly anchors: readonly AnchorRow[];
  readonly headings: readonly LabelPattern[];
  readonly lines: readonly LabelPattern[];
}

export interface PlacedPattern {
  readonly template: number;
  readonly column: number;
  readonly pattern: LabelPattern;
}

export interface AnchorRow {
  readonly template: number;
  readonly labels: number;
  /** How far below the first anchor it stands. */
  readonly offset: number;
}

export interface LabelOfStyle {
  /** Which of the styles of the index. */
  readonly style: number;
  readonly template: number;
  readonly column: number;
}

const mostAnchors = 3;

/** Of forms that look alike, those of the packs named first are preferred. */
export function indexForms(packs: readonly Pack[]): FormIndex {
  const known = new Map<FormStyle, Pick<IndexedStyle, 'form' | 'ref'>>();
  for (const { id: packId, forms } of packs) {
    for (const form of forms) {
      for (const style of form.styles) {
        if (known.has(style)) continue;
        known.set(style, { form, ref: { packId, formId: form.id, styleId: style.id } });
      }
    }
  }
  const byLabel = new Map<string, LabelOfStyle[]>();
  const styles = [...known].map(([style, { form, ref }], index): IndexedStyle => {
    const { templates } = flattenStyle(style);
    const rows = templates.map(labelsOf);
    rows.forEach((labels, template) => {
      for (const { key, column } of labels) {
        const places = byLabel.get(key) ?? [];
        places.push({ style: index, template, column });
        byLabel.set(key, places);
      }
    });
    return {
      style,
      form,
      ref,
      labels: rows.reduce((sum, labels) => sum + labels.length, 0),
      patterns: templates.flatMap(patternsOf),
      anchors: anchorsOf(rows, templates),
      headings: titlePatterns(style).patterns,
      // What may be any words says of no row that it belongs to the form: the last one of another may stand there.
      lines: style.lines.flatMap(({ left, right }) =>
        [left, right]
          .filter((text) => text !== '')
          .map(labelPattern)
          .filter((pattern) => !isOpenPattern(pattern)),
      ),
    };
  });
  const compositions = packs.find(isReadPack)?.compositions ?? null;
  return { styles, byLabel, compositions };
}

function isReadPack(pack: Pack): pack is ReadPack {
  return 'compositions' in pack;
}

interface KeyedLabel {
  readonly key: string;
  readonly column: number;
}

function labelsOf(template: RowTemplate): KeyedLabel[] {
  return cellsFrom(template).flatMap(({ label, column }) =>
    label?.key == null || !label.isTelling ? [] : [{ key: label.key, column }],
  );
}

function patternsOf(template: RowTemplate): PlacedPattern[] {
  return cellsFrom(template).flatMap(({ label, column }) =>
    label === null || label.key !== null || isOpenPattern(label)
      ? []
      : [{ template: template.index, column, pattern: label }],
  );
}

/**
 * Of rows that always stand in the same place: those above the first item. Where they are fewer than the most, those below the items
 * too: how far down they stand nobody knows, so the form is looked for from there.
 */
function anchorsOf(
  rows: readonly (readonly KeyedLabel[])[],
  templates: readonly RowTemplate[],
): AnchorRow[] {
  const isItem = templates.map((row) => itemFrame(row) !== null);
  const fixed = isItem.includes(true) ? isItem.indexOf(true) : rows.length;
  const labelled = rows.flatMap((labels, template) =>
    labels.length > 0 && isItem[template] === false ? [{ template, labels: labels.length }] : [],
  );
  const first = labelled[0]?.template ?? 0;
  return labelled.slice(0, mostAnchors).map(({ template, labels }) => ({
    template,
    labels,
    offset: template < fixed ? template - first : 0,
  }));
}
