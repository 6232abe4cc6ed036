import type { FormRule } from '../../domain/form/form-rule';

/** The 类 of the functional classification, as the rows of the printed forms count them: 201 to 234, with gaps that were once in use. */
export const knownClasses: FormRule = {
  id: 'CL-NAME',
  kind: 'digits',
  field: 'classCode',
  among: { pattern: '^2(?:0[1-9]|[12]\\d|3[0-4])$', shape: '功能分类的类201至234' },
};
