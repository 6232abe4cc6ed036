import { collectFacts, type CollectedFacts } from '../../../domain/narrative/fact/collect-facts';
import { unknownProfile } from '../../../domain/form/profile';
import { factDefinitions } from '../../../packs/narrative/facts';
import type { CheckedForm } from '../report';
import { checkedText } from './checked-text';
import { textsOn, type SheetWithForms } from './sheet-text';

/** The sheets with what the rules say of their texts: each stands behind the forms of its sheet. Pure. */
export function withTexts<Sheet extends SheetWithForms>(
  sheets: readonly Sheet[],
): readonly Sheet[] {
  if (sheets.every((sheet) => textsOn(sheet).length === 0)) return sheets;
  const known = whatIsKnown(sheets.flatMap(({ forms }) => forms));
  return sheets.map((sheet) => {
    const texts = textsOn(sheet).map((text) => checkedText(text, sheet.grid.name, known));
    return texts.length === 0 ? sheet : { ...sheet, forms: [...sheet.forms, ...texts] };
  });
}

/** What texts are held against. */
export interface KnownOfForms {
  readonly facts: CollectedFacts;
  readonly year: number | null;
  readonly departments: readonly string[];
}

function whatIsKnown(forms: readonly CheckedForm[]): KnownOfForms {
  const own = forms.map(({ form, sheet, figures }) => ({ id: form.id, sheet, figures }));
  const years = new Set(forms.flatMap(({ year }) => year ?? []));
  const [year] = years;
  return {
    facts: collectFacts(factDefinitions, own, unknownProfile),
    year: years.size === 1 && year !== undefined ? year : null,
    departments: [...new Set(forms.flatMap(({ department }) => department ?? []))],
  };
}
