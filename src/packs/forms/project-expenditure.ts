import type { FormDefinition } from '../../domain/form/form-definition';
import { amount, empty, head, input, middle, row, sum, text, total } from './cells';
import { projectNameHelp } from './field-help';
import { owner } from './owner';
import { fiscalBudgets, projectFunds } from './project-funds';
import { disclosureForm, disclosureStyle, narrowUnitLine } from './disclosure-form';

/** F16. */
/** 001, 112-3, ０１. */
const unitCode = '^[\\p{Nd}A-Za-z.-]*\\p{Nd}[\\p{Nd}A-Za-z.-]*$';

export const projectExpenditure: FormDefinition = {
  ...disclosureForm,
  id: 'F16',
  title: '项目支出预算表',
  initials: 'xmzcysb',
  shortName: { zh: '项目支出表', en: 'Project expenditure' },
  sheetName: '项目支出预算表',
  styles: [
    {
      ...disclosureStyle,
      columns: [92, 110, 104, 60, 56, 48, 48, 48, 48, 48, 48, 46],
      heading: ['项目支出预算表'],
      lines: [narrowUnitLine(3)],
      header: [
        row(
          head('类型', 1, 2),
          head('项目名称', 1, 2),
          head('项目单位', 1, 2),
          head('合计', 1, 2),
          head('本年拨款', 3),
          head('财政拨款结转结余', 3),
          head('财政专户管理资金', 1, 2),
          head('单位资金', 1, 2),
        ),
        row(...[...fiscalBudgets, ...fiscalBudgets].map((budget) => head(budget))),
      ],
      body: [
        row(
          ...empty(2),
          middle('合计'),
          total('total', '合计', 'units.total', { marked: true }),
          ...projectFunds.map(([id, label]) => total(id, label, `units.${id}`)),
        ),
        {
          block: 'units',
          item: { zh: '单位', en: 'Unit' },
          // Names of projects stand in the column of the codes: a row without 类型 that holds a name is a project all the same.
          begins: {
            filled: ['unitCode'],
            blank: ['kind'],
            matches: { field: 'unitCode', pattern: unitCode },
          },
          parts: [
            row(
              ...empty(),
              ...owner('单位', { required: true }),
              total('total', '合计', 'projects.total'),
              ...projectFunds.map(([id, label]) => total(id, label, `projects.${id}`)),
            ),
            {
              block: 'projects',
              item: { zh: '项目', en: 'Project' },
              offered: 3,
              fedBy: {
                form: 'F03',
                key: 'name',
                fields: { name: 'projectName', general: 'fiscalFunds', unitFunds: 'otherFunds' },
              },
              parts: [
                row(
                  input('choice', 'kind', '类型', {
                    required: true,
                    choices: ['其他运转类', '特定目标类'],
                  }),
                  text('name', '项目名称', { required: true, ...projectNameHelp }),
                  text('unit', '项目单位'),
                  sum(
                    'total',
                    '合计',
                    projectFunds.map(([id]) => id),
                  ),
                  ...projectFunds.map(([id, label]) => amount(id, label)),
                ),
              ],
            },
          ],
        },
      ],
      notes: [],
      orientation: 'landscape',
    },
  ],
};
