import type { CrossSide } from '../../domain/check/cross/cross-side';
import type { FormToCross } from './cross-findings';
import type { CheckedForm } from './report';

/** 《部门收支预算表》「收入总计」（收支!B37）; a figure of the form where it is told is only named. */
export function sideWords(side: CrossSide<FormToCross>, told: CheckedForm | null): string {
  const { figures, forms, called } = side;
  const [form] = forms;
  const [first] = figures;
  if (!form) return '';
  const { form: definition, sheet } = form.checked;
  const title = `《${definition.title}》`;
  if (called !== null) return form.checked === told ? called : `${title}「${called}」`;
  if (!first) return title;
  const name = first.figure.field.label;
  if (form.checked === told) return name;
  const place = forms.length > 1 ? `×${forms.length}` : `${sheet}!${first.figure.at}`;
  return `${title}「${name}」（${place}）`;
}
