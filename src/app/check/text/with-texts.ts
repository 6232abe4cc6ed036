import type { Facts } from '../../../domain/narrative/fact/fact';
import type { CheckedForm } from '../report';
import { checkedText } from './checked-text';
import { textsOn, type SheetWithForms } from './sheet-text';
import { whatIsKnown } from './what-is-known';
import { withYuanOfTexts } from './yuan-of-texts';

/** The sheets with what the rules say of their texts: each stands behind the forms of its sheet. Pure. */
export function withTexts<Sheet extends SheetWithForms>(
  sheets: readonly Sheet[],
  typed: Facts,
): readonly Sheet[] {
  if (sheets.every((sheet) => textsOn(sheet).length === 0)) return sheets;
  const texts = textsOf(sheets, typed);
  const own = withYuanOfTexts(sheets, texts.flat());
  // A text that says what was meant is right.
  const told = own === sheets ? texts : textsOf(own, typed);
  return own.map((sheet, place) => {
    const here = told[place] ?? [];
    return here.length === 0 ? sheet : { ...sheet, forms: [...sheet.forms, ...here] };
  });
}

function textsOf(sheets: readonly SheetWithForms[], typed: Facts): readonly CheckedForm[][] {
  const known = whatIsKnown(
    sheets.flatMap(({ forms }) => forms),
    typed,
  );
  const texts = sheets.map(textsOn);
  const titles = sheets.flatMap((sheet, at) => (texts[at]?.length === 0 ? titlesOn(sheet) : []));
  return sheets.map((sheet, at) =>
    (texts[at] ?? []).map((text) => checkedText(text, sheet.grid.name, { ...known, titles })),
  );
}

/** A title stands in one of the first rows. */
const titleRows = 4;

function titlesOn({ grid }: SheetWithForms): readonly string[] {
  const { used } = grid;
  if (!used) return [];
  return Array.from(
    { length: titleRows },
    (_, at) => grid.cellAt(used.top + at, used.left).value,
  ).filter((value) => typeof value === 'string');
}
