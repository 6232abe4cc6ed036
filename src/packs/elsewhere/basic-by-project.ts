import type { FormDefinition } from '../../domain/form/form-definition';
import { amount, head, middle, row, sum, text, total } from '../forms/cells';
import { disclosureForm } from '../forms/disclosure-form';
import { layoutElsewhere } from './layout-elsewhere';
import { titled } from './titled';

const funds = [
  ['general', '一般公共预算资金'],
  ['other', '其他资金'],
] as const;
const names = [
  ['name', '项目名称'],
  ['itemName', '功能科目名称'],
  ['departmentName', '经济科目名称'],
] as const;

/** 基本支出 as a list of projects with the codes of each. Most places have heads of their own: those are read as they are. */
export const basicByProject: FormDefinition = {
  ...disclosureForm,
  id: 'E10',
  title: '基本支出预算表',
  initials: 'jbzcysb',
  shortName: { zh: '基本支出表（按项目）', en: 'Basic expenditure by project' },
  sheetName: '基本支出预算表（按项目）',
  styles: [
    layoutElsewhere({
      id: 'projects',
      titles: titled(
        ...['基本支出预算表（人员类、运转类公用经费项目）', '部门基本支出预算表'],
        '基本支出预算表',
      ),
      width: names.length + 1 + funds.length,
      header: [
        row(
          ...names.map(([, label]) => head(label)),
          ...[head('合计'), ...funds.map(([, label]) => head(label))],
        ),
      ],
      body: [
        {
          block: 'projects',
          item: { zh: '项目', en: 'Project' },
          parts: [
            row(
              ...names.map(([id, label]) => text(id, label)),
              sum(
                'total',
                '合计',
                funds.map(([id]) => id),
              ),
              ...funds.map(([id, label]) => amount(id, label)),
            ),
          ],
        },
        row(
          middle('合计', names.length),
          total('total', '合计', 'projects.total', { marked: true }),
          ...funds.map(([id, label]) => total(id, label, `projects.${id}`)),
        ),
      ],
    }),
  ],
};
