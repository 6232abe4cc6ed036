import type { FormDefinition } from '../../domain/form/form-definition';
import { disclosureForm } from '../forms/disclosure-form';
import { flat } from './expenditure-layouts';
import { titled } from './titled';

/** 基本支出 of the general budget by function, as 陕西 prints it before F12. */
export const basicByFunction: FormDefinition = {
  ...disclosureForm,
  id: 'E16',
  title: '一般公共预算基本支出表（按功能分类）',
  initials: 'ybggysjbzcbagnfl',
  shortName: { zh: '基本支出表（功能分类）', en: 'Basic expenditure by function' },
  sheetName: '基本支出表（功能分类）',
  styles: [
    flat(
      'codes',
      titled('一般公共预算基本支出表（按功能分类）', '一般公共预算基本支出表（按功能分类科目）'),
      [
        { id: 'total', label: '合计', add: ['personnel', 'operating'] },
        { id: 'personnel', label: '人员经费' },
        { id: 'operating', label: '公用经费' },
      ],
    ),
  ],
};
