import type { FormStyle } from '../form/form-style';
import type { GridCell } from '../grid/sheet-grid';
import { labelKey } from './label-key';
import { isSameLabel, labelPattern } from './label-pattern';

/** Marks that stand in sentences, and in no code or name. */
const asInSentences = /[:：。；;，]/u;

/** Whether a cell holds a note of the form, as it was printed or in the user's own words. */
export function isNote(style: FormStyle, { value, formula }: GridCell): boolean {
  if (formula !== null && style.emptyNote) return true;
  if (typeof value !== 'string') return false;
  const texts = [...style.notes, ...(style.emptyNote ? [style.emptyNote.text] : [])];
  const key = labelKey(value);
  return asInSentences.test(value) || texts.some((text) => isSameLabel(labelPattern(text), key));
}
