import type { SaidDepartment } from '../../read/department-on-sheet';
import { isSameName } from '../same-name';
import type { CrossVerdict } from './cross-verdict';
import { figureSide, nothing } from './check-list';
import type { CrossSide, FormInWorkbook } from './cross-side';
import type { FormsToCompare } from './forms-to-compare';
import type { FormsSayRule } from './list-rule';
import { wordFigure } from './word-figure';

interface NamedForm<Form extends FormInWorkbook> extends SaidDepartment {
  readonly form: Form;
}

/** Forms of which there is one for each project may be those of several units; of the others every one names the department. */
export function checkSaidNames<Form extends FormInWorkbook>(
  rule: FormsSayRule,
  forms: FormsToCompare<Form>,
): CrossVerdict<Form>[] {
  const named = forms.all.flatMap((form): NamedForm<Form>[] => {
    const { department } = form.words;
    return form.isSingle && department ? [{ form, ...department }] : [];
  });
  const { department: known } = forms.known;
  if (known !== null && !named.some(({ name }) => isSameName(name, known))) {
    return named.map((one) => ofNobody(rule, one, known));
  }
  const most = usualName(named, known);
  if (!most) return [];
  return named.map((one): CrossVerdict<Form> => {
    const isSame = isSameName(one.name, most.name);
    return {
      rule,
      outcome: !isSame ? 'fail' : named.length > 1 ? 'pass' : 'notApplicable',
      left: nameSide(rule, one),
      right: isSame ? nothing : nameSide(rule, most),
      says: 'departmentOther',
      params: { found: { text: one.name }, expected: { text: most.name } },
    };
  });
}

/** None of the forms is called as the department is: it has another name now, or they are those of somebody else. */
function ofNobody<Form extends FormInWorkbook>(
  rule: FormsSayRule,
  one: NamedForm<Form>,
  known: string,
): CrossVerdict<Form> {
  const { at, name, before } = one;
  return {
    rule,
    outcome: 'fail',
    left: nameSide(rule, one),
    right: nothing,
    says: 'departmentOfProfile',
    params: { found: { text: name }, expected: { text: known } },
    fix: before === undefined ? null : { at, value: before + known, was: before + name },
  };
}

/** The form that names it as the department itself does, or as most forms do; the first where nobody knows. */
function usualName<Form extends FormInWorkbook>(
  named: readonly NamedForm<Form>[],
  known: string | null,
): NamedForm<Form> | null {
  const alike = (name: string) => named.filter((one) => isSameName(one.name, name)).length;
  const own = known === null ? undefined : named.find((one) => isSameName(one.name, known));
  const usual = named.find(({ name }) => alike(name) * 2 > named.length);
  return own ?? usual ?? named[0] ?? null;
}

function nameSide<Form extends FormInWorkbook>(
  { called }: FormsSayRule,
  { form, at, name }: NamedForm<Form>,
): CrossSide<Form> {
  return figureSide(form, wordFigure(called, at, name));
}
