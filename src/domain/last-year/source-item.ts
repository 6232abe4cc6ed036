import type { DerivedField, InputField } from '../form/form-field';
import type { ReadCell } from '../read/form-reading';
import type { BroughtItem, Fate } from './brought-in';
import type { LastYearForm } from './last-year-source';

/** A cell of a form of the year before, and what became of it. */
export function sourceItem(
  { addressOf }: LastYearForm,
  { at, field, raw, value }: ReadCell,
  own: InputField | DerivedField | null,
  fate: Fate,
): BroughtItem {
  return {
    at: [addressOf(at)],
    label: own?.label ?? field,
    was: wordsOf(raw ?? value, own),
    fate,
  };
}

function wordsOf(value: string | number | boolean | null, field: InputField | DerivedField | null) {
  return field?.kind === 'percent' && typeof value === 'number'
    ? `${Number((value * 100).toPrecision(12))}%`
    : String(value ?? '');
}
