import { isInside } from '../../form/scope-path';
import type { Figure } from '../figure';
import type { FormInWorkbook } from './cross-side';
import type { CrossList } from './cross-term';
import type { FormsToCompare } from './forms-to-compare';

/** What is said of the project of an item: around it, or anywhere in a form that is of one project. */
export function textsAround<Form extends FormInWorkbook>(
  list: CrossList,
  form: Form,
  { scope }: Figure,
  forms: FormsToCompare<Form>,
): string[] {
  return forms
    .listing(list)
    .all.filter(
      (one) => one.form === form && (!form.isSingle || isInside(scope, one.entry.keyFigure.scope)),
    )
    .map(({ entry }) => entry.text);
}
