import type { CrossSide } from '../../domain/check/cross/cross-side';
import { firstFigure } from '../../domain/check/cross/side-figures';
import type { FindingParam } from '../../domain/check/finding';
import type { FormToCross } from './form-to-cross';

/** 《部门收支预算表》「收入总计」（收支!B37）; a figure of the form where it is told is only named. */
export function sideWords(side: CrossSide<FormToCross>, told: number | null): FindingParam {
  const { forms, called } = side;
  const [form] = forms;
  const first = firstFigure(side);
  if (!form) return { text: '' };
  const { place: own, sheet } = form;
  const title = `《${form.title}》`;
  if (called !== null) return { text: own === told ? called : `${title}「${called}」` };
  if (!first) return { text: title };
  const name = first.figure.field.label;
  if (own === told) return { text: name };
  const text = `${title}「${name}」`;
  if (forms.length > 1) return { text: `${text}（×${forms.length}）` };
  return { text, cell: { sheet, address: first.figure.at } };
}
