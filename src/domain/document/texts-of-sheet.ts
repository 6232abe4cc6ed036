import type { FormStyle } from '../form/form-style';
import type { FormValues } from '../form/form-values';
import { topLeft } from '../grid/cell-range';
import { layOut } from '../layout/lay-out';
import { printedTexts } from '../layout/printed-texts';
import { layoutOnSheet } from '../rows/sheet-layout';
import type { FormToPrint } from './field-texts';

/**
 * The words above a form that a profile was put into, as they stand on the sheet, by their row and column in the form: whoever
 * undid a renaming, or typed another name, has the table printed as she sees it. Words that do not read as the form's are left out:
 * somebody moved them, and nobody knows where the name is.
 */
export function textsOfSheet(
  { form, styleId, reading, grid }: FormToPrint,
  style: FormStyle,
  values: FormValues,
): ReadonlyMap<string, string> {
  const on = layoutOnSheet(form, styleId, reading);
  const texts = new Map<string, string>();
  if (!on) return texts;
  const { origin } = on;
  for (const { text, range } of printedTexts(layOut(style, values, { row: 0, column: 0 }))) {
    if (!tokens.test(text)) continue;
    const { row, column } = topLeft(range);
    const cell = grid.cellAt(origin.row + row, origin.column + column);
    const said = cell.text ?? String(cell.value ?? '');
    if (patternOf(text).test(said.trim())) texts.set(`${row}/${column}`, said);
  }
  return texts;
}

/** What a profile puts there; the unit is printed as the figures are. */
const tokens = /\{(?:year|lastYear|department|code)\}/;

const patterns = new Map<string, RegExp>();

function patternOf(text: string): RegExp {
  const known =
    patterns.get(text) ??
    new RegExp(
      `^${text
        .trim()
        .split(/\{\w+\}/)
        .map(literal)
        .join('[^:：]*')}$`,
      'u',
    );
  patterns.set(text, known);
  return known;
}

/** Nobody sees how many spaces are between words, or which of two colons stands there. */
function literal(text: string): string {
  return text
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replace(/\s+/g, '\\s*')
    .replace(/[:：]/g, '[:：]');
}
