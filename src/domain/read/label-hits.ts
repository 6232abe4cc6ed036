import type { FormIndex } from './form-index';
import type { SheetTexts } from './sheet-texts';

/** A label of a layout that stands somewhere on the sheet. */
export interface LabelHit {
  readonly row: number;
  readonly template: number;
  /** The column of the form. */
  readonly column: number;
  /** How far the column of the sheet is from it. */
  readonly shift: number;
}

/** Those of one layout, by the row they stand in, from top to bottom. */
export type HitsByRow = ReadonlyMap<number, readonly LabelHit[]>;

/** All labels on the sheet, by layout. */
export function labelHits({ byLabel, styles }: FormIndex, { rows }: SheetTexts): HitsByRow[] {
  const hits = styles.map(() => new Map<number, LabelHit[]>());
  for (const { row, texts } of rows) {
    for (const { column: at, key } of texts) {
      for (const { style, template, column } of byLabel.get(key) ?? []) {
        const ofStyle = hits[style];
        const hit = { row, template, column, shift: at - column };
        const inRow = ofStyle?.get(row);
        if (inRow) inRow.push(hit);
        else ofStyle?.set(row, [hit]);
      }
    }
  }
  return hits;
}
