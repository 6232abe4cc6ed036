import { emptyValues } from '../form/empty-values';
import type { FormStyle } from '../form/form-style';
import { decimalsOfUnit } from '../money/written-unit';
import { layOut } from '../layout/lay-out';
import { labelKey } from '../read/label-key';
import { labelPattern, unitInLabel, type LabelPattern } from '../read/label-pattern';
import { unitInText } from '../read/sheet-unit';
import { printedTexts } from '../layout/printed-texts';
import { yuan } from '../money/money-unit';

/**
 * How many decimals make the amounts of a form exact, by the words on its sheet alone, without reading it as a form; null where
 * they name no unit, or two.
 */
export function decimalsInTexts(style: FormStyle, cells: readonly unknown[]): number | null {
  const labels = unitLabels(style);
  const found = cells.flatMap((cell) => {
    if (typeof cell !== 'string' || !cell.includes(yuan)) return [];
    const key = labelKey(cell);
    const units = [unitInText(key), ...labels.map((label) => unitInLabel(label, key))];
    return units.flatMap((unit) => (unit === null ? [] : (decimalsOfUnit(unit) ?? [])));
  });
  const [first] = found;
  return first !== undefined && found.every((decimals) => decimals === first) ? first : null;
}

const known = new WeakMap<FormStyle, readonly LabelPattern[]>();

function unitLabels(style: FormStyle): readonly LabelPattern[] {
  const labels =
    known.get(style) ??
    printedTexts(layOut(style, emptyValues(style), { row: 0, column: 0 }))
      .filter(({ text }) => text.includes('{unit}'))
      .map(({ text }) => labelPattern(text));
  known.set(style, labels);
  return labels;
}
