import { isInside } from '../../form/scope-path';
import type { Figure } from '../figure';
import type { FormInWorkbook } from './cross-side';
import type { CrossList } from './cross-term';
import { listEntries } from './list-entries';

/** What is said of the project of an item: around it, or anywhere in a form that is of one project. */
export function textsAround(list: CrossList, form: FormInWorkbook, { scope }: Figure): string[] {
  if (list.form !== form.formId) return [];
  return listEntries(list, form)
    .filter(({ keyFigure }) => !form.isSingle || isInside(scope, keyFigure.scope))
    .map(({ text }) => text);
}
