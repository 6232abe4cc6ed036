import type { FormRule } from '../../domain/form/form-rule';
import { wordingRules } from './wording-rules';

/** What holds of every form, where the form itself says nothing else of a field. */
export const generalRules: readonly FormRule[] = [
  { id: 'AR-EMPTYDERIVED', kind: 'calculated' },
  { id: 'DOC-CELLTYPE', kind: 'readable' },
  { id: 'DOC-MANDATORY', kind: 'filled' },
  { id: 'CL-NAME', kind: 'digits' },
  ...wordingRules,
];
