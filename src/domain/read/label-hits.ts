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

/** All labels on the sheet, by layout, from top to bottom. */
export function labelHits({ byLabel, styles }: FormIndex, { rows }: SheetTexts): LabelHit[][] {
  const hits = styles.map((): LabelHit[] => []);
  for (const { row, texts } of rows) {
    for (const { column: at, key } of texts) {
      for (const { style, template, column } of byLabel.get(key) ?? []) {
        hits[style]?.push({ row, template, column, shift: at - column });
      }
    }
  }
  return hits;
}
