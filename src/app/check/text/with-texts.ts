import type { Facts } from '../../../domain/narrative/fact/fact';
import { checkedText } from './checked-text';
import { textsOn, type SheetWithForms } from './sheet-text';
import { whatIsKnown } from './what-is-known';

/** The sheets with what the rules say of their texts: each stands behind the forms of its sheet. Pure. */
export function withTexts<Sheet extends SheetWithForms>(
  sheets: readonly Sheet[],
  typed: Facts,
): readonly Sheet[] {
  if (sheets.every((sheet) => textsOn(sheet).length === 0)) return sheets;
  const known = whatIsKnown(
    sheets.flatMap(({ forms }) => forms),
    typed,
  );
  return sheets.map((sheet) => {
    const texts = textsOn(sheet).map((text) => checkedText(text, sheet.grid.name, known));
    return texts.length === 0 ? sheet : { ...sheet, forms: [...sheet.forms, ...texts] };
  });
}
