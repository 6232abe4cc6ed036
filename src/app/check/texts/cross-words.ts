import type { CrossSide } from '../../../domain/check/cross/cross-side';
import { firstFigure } from '../../../domain/check/cross/side-figures';
import type { FindingParam, NamedFigure } from '../../../domain/check/finding';
import type { FormToCross } from '../between-forms/form-to-cross';

export const restOfForm = { zh: '本表的其他数', en: 'the rest of the form' };

/**
 * What a rule between forms looks at: of the form where it is told only the name, of another also which one and where. The words around
 * a table have no name that stands on the sheet: there the form is enough.
 */
export function sideWords(
  side: CrossSide<FormToCross>,
  told: number | null,
  isWholeForm = false,
): FindingParam {
  const { forms, called } = side;
  const [form] = forms;
  const first = firstFigure(side);
  if (!form) return { text: '' };
  const isTold = form.place === told;
  const name = isWholeForm ? null : (called ?? first?.figure.field.label ?? null);
  const isSingle = called === null && forms.length === 1;
  const at = first && isSingle ? { sheet: form.sheet, address: first.figure.at } : null;
  const figure: NamedFigure = {
    form: isTold && name !== null ? null : form.title,
    name,
    forms: called === null ? summed(side) : 1,
    at: isTold ? null : at,
  };
  return { figure };
}

/** Of how many forms it is the sum: one that nobody filled in adds nothing. */
function summed(side: CrossSide<FormToCross>): number {
  return 'term' in side ? side.forms.filter(({ figures }) => figures.isBegun()).length : 1;
}
