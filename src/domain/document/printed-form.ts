import type { Figure } from '../check/figure';
import { isEmptyForm } from '../check/empty-form';
import { formFigures, type PlacedFigures } from '../check/form-figures';
import { isPrefilled } from '../check/prefilled';
import { styleOf } from '../form/form-definition';
import { fieldOf } from '../form/form-cell';
import type { DerivedField, InputField } from '../form/form-field';
import type { Profile } from '../form/profile';
import { unitOfDecimals } from '../money/money-unit';
import { isFilled } from '../narrative/fact/is-filled';
import { fillStyle } from '../layout/fill-style';
import { layOut } from '../layout/lay-out';
import type { FormLayout } from '../layout/placed';
import type { ScopePath } from '../form/scope-path';
import { planForm } from '../plan/plan-form';
import { decimalsOnSheet } from '../unit/unit-on-sheet';
import type { DocumentForm } from './document';
import { fieldTexts, type FormToPrint } from './field-texts';
import { headRows } from './head-rows';
import { formOfPlan } from './form-of-plan';
import { textsOfSheet } from './texts-of-sheet';
import { valuesToPrint } from './values-to-print';

/** A form of the workbook, in its layout and in the unit of its sheet. */
export function printedForm(
  packId: string,
  found: FormToPrint,
  profile: Profile,
): DocumentForm | null {
  const { form, styleId, reading } = found;
  const decimals = decimalsOnSheet(found);
  const unit = (decimals === null ? null : unitOfDecimals(decimals)) ?? form.unit;
  const own = { ...profile, unit };
  const drawn = styleOf(form, styleId);
  const style = fillStyle(drawn, own);
  const values = valuesToPrint(style, reading.values);
  const plan = planForm({ packId, form, styleId, profile: own, values });
  const layout = layOut(style, values, plan.origin);
  const textOf = fieldTexts(found, style, unit);

  const texts = new Map(textsOfSheet(found, drawn, values));
  const put = (
    { top, left }: { readonly top: number; readonly left: number },
    field: InputField | DerivedField,
    scope: ScopePath,
  ) => texts.set(`${top}/${left}`, textOf(field, scope));
  for (const { content, range } of layout.heading) {
    if (typeof content !== 'string') put(range, content, []);
  }
  for (const { cell, range, scope } of layout.cells) {
    const field = fieldOf(cell);
    if (field) put(range, field, scope);
  }
  for (const { text, range, whileZero } of layout.notes) {
    if (whileZero === undefined) continue;
    const note: DerivedField = { id: '', label: '', kind: 'text', formula: { whileZero, text } };
    put(range, note, []);
  }
  const printed = formOfPlan(plan, (row, column) => {
    const planned = plan.cells[row]?.[column] ?? null;
    return texts.get(`${row}/${column}`) ?? (typeof planned === 'string' ? planned : '');
  });
  const isBlankProject = form.perProject !== undefined && isEmptyForm(figuresOf(found));
  return printed && { ...withHeads(printed, layout), isFilled: isFilledIn(found), isBlankProject };
}

function withHeads(printed: DocumentForm, layout: FormLayout): DocumentForm {
  const heads = headRows(layout);
  const rows = printed.table.rows.map((row, index) => ({
    ...row,
    ...(heads.has(index) && { isHead: true }),
  }));
  return { ...printed, table: { ...printed.table, rows } };
}

/** Figures were typed, or rows: names and dates above a table are in a new one too, and so is whose its first row is. */
function isFilledIn(found: FormToPrint): boolean {
  const figures = figuresOf(found);
  const isTyped = (one: Figure) => one.scope.length > 0 && !isPrefilled(one);
  return isFilled(figures) || figures.all.some(isTyped);
}

function figuresOf({ form, styleId, reading }: FormToPrint): PlacedFigures {
  return formFigures(styleOf(form, styleId), reading, form.unit);
}
