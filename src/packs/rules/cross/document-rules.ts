import type { CrossRule, ItemsMatchedRule } from '../../../domain/check/cross/cross-rule';

const units = (form: string): ItemsMatchedRule['left'] => ({
  form,
  block: 'units',
  key: ['unitCode'],
  name: 'unitName',
});

const named = ['F08', 'F11', 'F15', 'F16', 'F18', 'F19'];

/** A unit has the name that 部门支出预算表 gives its code, unless all others give it another. */
const unitNames: readonly CrossRule[] = named.map((form) => ({
  id: 'DOC-UNITNAME',
  kind: 'itemsMatched',
  asks: 'name',
  left: units(form),
  right: units('F09'),
  beside: named.filter((other) => other !== form).map(units),
}));

/** It has the code of that form too: where F09 alone has another one, it is told there. */
const unitCodes: readonly CrossRule[] = named.map((form, place) => ({
  id: 'DOC-UNITNAME',
  kind: 'itemsMatched',
  asks: 'listed',
  areCodes: true,
  areUnits: true,
  left: units(form),
  right: units('F09'),
  near: {
    apart: '',
    beside: named.filter((other) => other !== form).map(units),
    toldBefore: named.slice(0, place).map(units),
  },
}));

/** What the forms of one disclosure say around their tables. */
export const documentRules: readonly CrossRule[] = [
  ...unitNames,
  ...unitCodes,
  { id: 'DOC-TOC', kind: 'formsOnce' },
  { id: 'DOC-YEAR', kind: 'formsSay', asks: 'year', called: '预算年度' },
  { id: 'DOC-ASOF', kind: 'formsSay', asks: 'asOf', called: '截止日期' },
  { id: 'DOC-UNITNAME', kind: 'formsSay', asks: 'department', called: '部门名称' },
];
