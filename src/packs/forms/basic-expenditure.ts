import type { FormDefinition } from '../../domain/form/form-definition';
import { amount, head, input, middle, row, sum, text, total } from './cells';
import { codesAddedOnce } from './codes-added-once';
import { codeHelp } from './field-help';
import { disclosureForm, disclosureStyle, unitLine } from './disclosure-form';

const codes = ['departmentCode'];

/** F12. */
export const basicExpenditure: FormDefinition = {
  ...disclosureForm,
  id: 'F12',
  title: '一般公共预算基本支出表',
  initials: 'ybggysjbzcb',
  shortName: { zh: '基本支出表', en: 'Basic expenditure' },
  sheetName: '一般公共预算基本支出表',
  rules: [...disclosureForm.rules, codesAddedOnce],
  styles: [
    {
      ...disclosureStyle,
      columns: [66, 190, 66, 140, 86, 86, 86],
      heading: ['一般公共预算基本支出表'],
      lines: [unitLine(2)],
      header: [
        row(
          head('部门预算支出经济分类科目', 2),
          head('政府预算支出经济分类科目编码', 2),
          head('本年一般公共预算基本支出', 3),
        ),
        row(
          head('科目编码'),
          head('科目名称'),
          head('科目编码'),
          head('科目名称'),
          head('合计'),
          head('人员经费'),
          head('公用经费'),
        ),
      ],
      body: [
        row(
          middle('合计', 4),
          total('total', '合计', 'items.total', { marked: true, codes }),
          total('personnel', '人员经费', 'items.personnel', { marked: true, codes }),
          total('operating', '公用经费', 'items.operating', { marked: true, codes }),
        ),
        {
          block: 'items',
          item: { zh: '经济科目', en: 'Economic code' },
          offered: 3,
          parts: [
            row(
              input('code', 'departmentCode', '部门预算科目编码', {
                required: true,
                ...codeHelp.economic,
              }),
              text('departmentName', '部门预算科目名称', { required: true }),
              input('code', 'governmentCode', '政府预算科目编码', codeHelp.governmentEconomic),
              text('governmentName', '政府预算科目名称'),
              sum('total', '合计', ['personnel', 'operating']),
              amount('personnel', '人员经费'),
              amount('operating', '公用经费'),
            ),
          ],
        },
      ],
      notes: [],
      orientation: 'landscape',
    },
  ],
};
