import type { FormRule } from '../../domain/form/form-rule';
import { codesAddedOnce } from './codes-added-once';

/** The code of a row of such tables. */
export const functionalCode: readonly string[] = ['classCode', 'sectionCode', 'itemCode'];

/** What holds of tables of 科目 below their units. */
export const functionalGridRules: readonly FormRule[] = [
  codesAddedOnce,
  // The 类 of the functional classification, as the rows of the printed forms count them; the gaps were once in use.
  {
    id: 'CL-NAME',
    kind: 'digits',
    field: 'classCode',
    among: { pattern: '^2(?:0[1-9]|[12]\\d|3[0-4])$', shape: '功能分类的类201至234' },
  },
  // The rows of 科目 may print the code of their unit once more.
  { id: 'DOC-UNITNAME', kind: 'repeats', field: 'rowUnitCode', of: 'unitCode' },
];
