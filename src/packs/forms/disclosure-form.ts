import type { FormDefinition } from '../../domain/form/form-definition';
import type { FormLine } from '../../domain/form/form-style';
import { amountsNotNegative } from './not-negative';
import { officialTypography } from './official-typography';

/** What the tables of the yearly budget disclosure have in common, as the set of 河南 of 2022 prints them. */
export const disclosureForm = {
  version: 1,
  locality: '全国',
  years: { from: 2022, to: null },
  sources: ['财预〔2016〕143号《地方预决算公开操作规程》'],
  unit: '万元',
  zero: 'blank',
  rules: [amountsNotNegative],
} as const satisfies Partial<FormDefinition>;

export const disclosureStyle = {
  id: 'standard',
  name: { zh: '标准', en: 'Standard' },
  typography: officialTypography,
} as const;

/** The line between title and table, with full-width colons. */
export function unitLine(rightColumns: number): FormLine {
  return { left: '部门名称：{department}', right: '单位：{unit}', rightColumns };
}

/** The same with half-width colons, as some of the tables print it. */
export function narrowUnitLine(rightColumns: number): FormLine {
  return { left: '部门名称:{department}', right: '单位:{unit}', rightColumns };
}
