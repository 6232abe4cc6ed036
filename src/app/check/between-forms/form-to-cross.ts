import type { Words } from '../../../domain/form/words';
import type { FormInWorkbook } from '../../../domain/check/cross/cross-side';

/** It stays what it is while only values of the form change, but for its figures. */
export interface FormToCross extends FormInWorkbook {
  /** Its place among all checked forms. */
  readonly place: number;
  readonly title: Words;
  readonly sheet: string;
}
